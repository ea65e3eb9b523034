using Gouji.Reading.Formats.Pages;

namespace Gouji.Reading.Formats.Pdf;

/// <summary>Lines and characters' places of a page, or of a group that is drawn elsewhere.</summary>
internal sealed class Sketch
{
    public List<PageRule> Rules { get; } = [];

    public List<(decimal X, decimal Y)> Glyphs { get; } = [];

    /// <summary>Draws lines as far as they lie within the clip.</summary>
    public void Add(IEnumerable<PageRule> rules, PageRule? clip)
    {
        foreach (var rule in rules)
            if (Within(rule, clip) is { } seen && seen.Left <= seen.Right && seen.Top <= seen.Bottom) Rules.Add(seen);
    }

    /// <summary>What both areas share; turned inside out where they share nothing.</summary>
    public static PageRule Within(PageRule area, PageRule? clip) => clip is null ? area : new PageRule(
        Math.Max(area.Left, clip.Left), Math.Max(area.Top, clip.Top), Math.Min(area.Right, clip.Right), Math.Min(area.Bottom, clip.Bottom));

    /// <summary>Draws another here, as far as the bound goes: groups that use groups could double without end.</summary>
    public void Add(Sketch other, Affine at, int most)
    {
        foreach (var rule in other.Rules.Take(Math.Max(0, most - Rules.Count)).ToList())
        {
            var (a, b) = (at.Of(rule.Left, rule.Top), at.Of(rule.Right, rule.Bottom));
            Rules.Add(new PageRule(Math.Min(a.X, b.X), Math.Min(a.Y, b.Y), Math.Max(a.X, b.X), Math.Max(a.Y, b.Y)));
        }

        foreach (var (x, y) in other.Glyphs.Take(Math.Max(0, most * 10 - Glyphs.Count)).ToList()) Glyphs.Add(at.Of(x, y));
    }
}
