using Gouji.Model.Filings;

namespace Gouji.Model.Forms;

/// <summary>How a part of a form is printed: its lines and tables as the paper has them, top to bottom.</summary>
/// <param name="Part">The part's id.</param>
public sealed record PartLayout(string Part, IReadOnlyList<LayoutBlock> Blocks);

/// <summary>A line or a table of a layout. A closed set.</summary>
public abstract record LayoutBlock;

/// <summary>A line beside the tables.</summary>
public sealed record LayoutLine(LayoutLineKind Kind, IReadOnlyList<LayoutPiece> Pieces) : LayoutBlock;

/// <summary>What a line is; its place and looks follow from it.</summary>
public enum LayoutLineKind
{
    /// <summary>附件号, above the title.</summary>
    AnnexNumber,
    /// <summary>标题</summary>
    Title,
    /// <summary>单位行: 单位：万元, at the right.</summary>
    Unit,
    /// <summary>说明 under a table, or a line of fields over it.</summary>
    Note,
    /// <summary>签署: who filled it in, when, and who signs.</summary>
    Signatures,
}

/// <summary>A table; every row has as many cells as the table has columns, merged ones saying with which they are one.</summary>
/// <param name="Widths">Of its columns, in mm.</param>
public sealed record LayoutTable(IReadOnlyList<decimal> Widths, IReadOnlyList<LayoutRow> Rows) : LayoutBlock;

/// <summary>A row of a table.</summary>
public sealed record LayoutRow(IReadOnlyList<LayoutCell> Cells)
{
    /// <summary>Whether it is repeated on every page; only rows at the top of a table are.</summary>
    public bool IsHead { get; init; }

    /// <summary>Whether it is left out where the filing has nothing for any of its places.</summary>
    public bool MayBeLeftOut { get; init; }

    /// <summary>The kind of item it is printed for, once each; null for a row that is printed once.</summary>
    public string? ItemKind { get; init; }

    /// <summary>The rows a form without any item prints, or 0 where the form's classes say it.</summary>
    public int EmptyRows { get; init; }

    /// <summary>Its height at least, in mm, or null.</summary>
    public decimal? Height { get; init; }
}

/// <summary>A cell of a row.</summary>
/// <param name="Indent">Characters it is set in by.</param>
public sealed record LayoutCell(LayoutJoin Join, IReadOnlyList<LayoutPiece> Pieces, bool IsLeft = false, int Indent = 0)
{
    /// <summary>Whether it is one with the cell above where both print the same.</summary>
    public bool MergesEqual { get; init; }

    public static LayoutCell Empty { get; } = new(LayoutJoin.None, []);

    /// <summary>One with the cell left of it.</summary>
    public static LayoutCell OfLeft { get; } = new(LayoutJoin.Left, []);

    /// <summary>One with the cell above it.</summary>
    public static LayoutCell OfAbove { get; } = new(LayoutJoin.Above, []);
}

/// <summary>With which neighbour a cell is one.</summary>
public enum LayoutJoin
{
    None,
    Left,
    Above,
}

/// <summary>A piece of a line or cell. A closed set.</summary>
public abstract record LayoutPiece;

/// <summary>Words of the form.</summary>
public sealed record LayoutWords(string Words) : LayoutPiece;

/// <summary>The fiscal year, or one so many years off.</summary>
public sealed record LayoutYear(int Offset) : LayoutPiece;

/// <summary>The ordinal of the row's item.</summary>
public sealed record LayoutOrdinal : LayoutPiece;

/// <summary>Where a fact is printed.</summary>
/// <param name="Place">The words of the form that tell it from other places of its part that state the same concept, or null.</param>
public sealed record LayoutSlot(Concept Concept, Stage Stage, FundScope Scope, string? Place = null) : LayoutPiece
{
    public FactKey Key => new(Concept, Stage, Scope);
}

/// <summary>Pieces that are printed only where the facts in them are known: in a cell, where there is something to print; in a line, where there is an entry.</summary>
public sealed record LayoutOptional(IReadOnlyList<LayoutPiece> Pieces) : LayoutPiece;
