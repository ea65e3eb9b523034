namespace Gouji.Reading.Formats.Pages;

/// <summary>A ruled line as a whole: at which height (or how far from the left), and from where to where it runs, in points.</summary>
internal readonly record struct RuledLine(decimal At, decimal From, decimal To)
{
    public decimal Length => To - From;

    /// <summary>How much of a stretch the line runs along.</summary>
    public decimal Along(decimal from, decimal to) => Math.Max(0, Math.Min(To, to) - Math.Max(From, from));
}
