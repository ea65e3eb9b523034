namespace Gouji.Pipeline.Tests.Generated.Manuscripts;

/// <summary>One thing in the flow of a report: a paragraph or a table.</summary>
public abstract record Block(string Part);

/// <summary>A paragraph outside a table.</summary>
/// <remarks>Paragraphs of the same <paramref name="Group"/> may change places without changing what the report says.</remarks>
public sealed record ProseBlock(string Part, ProseLook Look, Line Line, string? Group = null) : Block(Part);

/// <summary>A table with merged cells on a fixed grid; column widths are in twentieths of a point.</summary>
public sealed record TableBlock(string Part, IReadOnlyList<int> Grid, IReadOnlyList<BlockRow> Rows) : Block(Part);

/// <summary>A row of a table.</summary>
public sealed record BlockRow(IReadOnlyList<BlockCell> Cells);

/// <summary>A cell of a table: its paragraphs, how many grid columns it covers and whether it is merged with the row above.</summary>
public sealed record BlockCell(IReadOnlyList<Line> Lines, int Span, CellMerge Merge, bool IsCentred);

/// <summary>The part a cell plays in a vertical merge.</summary>
public enum CellMerge
{
    None,
    Start,
    Continue,
}

/// <summary>The typographic roles of paragraphs in an official report (GB/T 9704).</summary>
public enum ProseLook
{
    UnitLine,
    Title,
    Chapter,
    Section,
    Body,
    Signature,
    AnnexMark,
    AnnexTitle,
    Note,
    Footer,
    Blank,
}
