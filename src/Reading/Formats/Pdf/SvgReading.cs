using System.Xml;
using Gouji.Reading.Formats.Pages;

namespace Gouji.Reading.Formats.Pdf;

/// <summary>What a page's drawing holds of interest.</summary>
/// <param name="Glyphs">Where each character's base line begins.</param>
/// <param name="IsCrowded">Whether there were more lines than any table has, and the rest was left out: a map, a drawing.</param>
internal sealed record Drawing(IReadOnlyList<PageRule> Rules, IReadOnlyList<(decimal X, decimal Y)> Glyphs, bool IsCrowded);

/// <summary>Reads the SVG of pdftocairo: pages with groups, paths, and uses of characters and of groups kept under definitions.</summary>
internal sealed class SvgReading(XmlReader xml, Allowance allowance)
{
    private const int MostRules = 40_000;
    private const int MostGlyphs = 400_000;
    private const int Deepest = 64;

    private readonly Dictionary<string, Sketch> _kept = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PageRule> _clips = new(StringComparer.Ordinal);
    private readonly List<Sketch> _pages = [];
    private PageRule? _clip;

    public static IReadOnlyList<Drawing> Read(ReadOnlyMemory<byte> printed, Allowance allowance)
    {
        using var xml = PopplerXml.Open(printed);
        return new SvgReading(xml, allowance).Pages();
    }

    private List<Drawing> Pages()
    {
        var alone = new Sketch();
        if (xml.MoveToContent() == XmlNodeType.Element) Children(alone, Affine.None, false);
        if (_pages.Count == 0) _pages.Add(alone);
        return [.. _pages.Select(p => new Drawing(p.Rules, p.Glyphs, p.Rules.Count >= MostRules))];
    }

    /// <summary>Reads what is inside the element at hand, and leaves at its end.</summary>
    private void Children(Sketch into, Affine at, bool isKept)
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        allowance.CheckDepth(depth * (allowance.Limits.Depth / Deepest));
        while (xml.Read() && xml.Depth > depth)
            if (xml.NodeType == XmlNodeType.Element) Element(into, at, isKept);
    }

    private void Element(Sketch into, Affine at, bool isKept)
    {
        switch (xml.LocalName)
        {
            case "path": Path(into, at); break;
            case "use": Use(into, at); break;
            case "g" or "defs" or "pageSet" or "a": Group(into, at, isKept || xml.LocalName == "defs"); break;
            case "page": Page(at); break;
            case "clipPath": Clip(at); break;
            default: Pass(); break;
        }
    }

    /// <summary>Characters' shapes, masks, patterns and pictures draw no line of a table.</summary>
    private void Pass()
    {
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth) allowance.CheckTime();
    }

    private void Page(Affine at)
    {
        var sketch = new Sketch();
        _pages.Add(sketch);
        Children(sketch, at, false);
    }

    /// <summary>What is drawn in a clip is seen within its area only; an area that is no rectangle is taken by its bounds.</summary>
    private void Clip(Affine at)
    {
        var id = xml.GetAttribute("id") ?? "";
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "path" } && SvgPath.Bounds(xml.GetAttribute("d") ?? "", Affine.Parse(xml.GetAttribute("transform")).Within(at)) is { } area) _clips[id] = area;
    }

    private void Group(Sketch into, Affine at, bool isKept)
    {
        var outer = _clip;
        var reference = (xml.GetAttribute("clip-path") ?? "").AsSpan().Trim().Trim("url()");
        if (reference.StartsWith('#') && _clips.TryGetValue(reference[1..].ToString(), out var area)) _clip = Sketch.Within(area, _clip);
        Group(into, at, isKept, xml.GetAttribute("id"));
        _clip = outer;
    }

    private void Group(Sketch into, Affine at, bool isKept, string? id)
    {
        if (id is not null && id.StartsWith("glyph", StringComparison.Ordinal)) { Pass(); return; }
        var inner = Affine.Parse(xml.GetAttribute("transform")).Within(at);
        if (isKept && id is not null) Children(_kept[id] = new Sketch(), inner, true);
        else Children(into, inner, isKept);
    }

    private void Use(Sketch into, Affine at)
    {
        var name = (xml.GetAttribute("href", "http://www.w3.org/1999/xlink") ?? xml.GetAttribute("href") ?? "").TrimStart('#');
        var (x, y) = (PopplerXml.Number(xml.GetAttribute("x")) ?? 0, PopplerXml.Number(xml.GetAttribute("y")) ?? 0);
        if (name.StartsWith("glyph", StringComparison.Ordinal))
        {
            if (into.Glyphs.Count < MostGlyphs) into.Glyphs.Add(at.Of(x, y));
        }
        else if (_kept.TryGetValue(name, out var group)) into.Add(group, new Affine(1, 0, 0, 1, x, y).Within(Affine.Parse(xml.GetAttribute("transform"))).Within(at), MostRules);
    }

    private void Path(Sketch into, Affine at)
    {
        if (into.Rules.Count >= MostRules) return;
        allowance.CheckTime();
        var style = xml.GetAttribute("style") ?? "";
        var inner = Affine.Parse(xml.GetAttribute("transform")).Within(at);
        if (IsVisible(style, "stroke")) into.Add(SvgPath.Lines(xml.GetAttribute("d") ?? "", inner, Width(style) * inner.Scale), _clip);
        else if (IsVisible(style, "fill")) into.Add(SvgPath.Bars(xml.GetAttribute("d") ?? "", inner), _clip);
    }

    /// <summary>Paint that can be told from the paper: white lines are drawn to hide, not to show.</summary>
    private static bool IsVisible(string style, string paint)
    {
        var value = Property(style, paint);
        if (value is null or "none" || Property(style, paint + "-opacity") == "0") return false;
        if (!value.StartsWith("rgb(", StringComparison.Ordinal)) return true;
        return value[4..].TrimEnd(')').Split(',').Any(share => PopplerXml.Number(share.Trim().TrimEnd('%')) is not > 97);
    }

    private static decimal Width(string style) => PopplerXml.Number(Property(style, "stroke-width")) ?? 1;

    private static string? Property(string style, string name)
    {
        foreach (var part in style.Split(';'))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && part.AsSpan(0, colon).Trim().SequenceEqual(name)) return part[(colon + 1)..].Trim();
        }

        return null;
    }
}
