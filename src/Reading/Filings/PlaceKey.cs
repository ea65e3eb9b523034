using Gouji.Model;

namespace Gouji.Reading.Filings;

/// <summary>Which paragraph of a file a place is in, whatever its characters, so that statements are found again by the text they stand in.</summary>
internal readonly record struct PlaceKey(string Kind, string Name, int Outer, int Inner)
{
    public static PlaceKey Of(Location place) => place switch
    {
        ParagraphPlace p => new("paragraph", p.Story, 0, p.Paragraph),
        CellPlace p => new("cell", "", p.Table, p.Paragraph),
        LinePlace p => new("line", "", 0, p.Line),
        SheetPlace p => new(p.Address, p.Sheet, 0, 0),
        PagePlace p => new("page", "", 0, p.Paragraph),
        _ => throw new InvalidOperationException($"Unknown place {place}."),
    };

    /// <summary>How many characters into its paragraph a place begins, or null where a place names no characters.</summary>
    public static int? Start(Location place) => place switch
    {
        ParagraphPlace p => p.Start,
        CellPlace p => p.Start,
        LinePlace p => p.Start,
        PagePlace p => p.Start,
        _ => null,
    };

    /// <summary>The paragraphs of a block, those in its cells too.</summary>
    public static IEnumerable<Paragraph> Paragraphs(Block block) => block switch
    {
        Paragraph paragraph => [paragraph],
        Table table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Paragraphs.Concat(c.Nested.SelectMany(Paragraphs))),
        _ => [],
    };
}
