namespace Gouji.Writing.Workbooks;

/// <summary>What stands in a cell of a workbook. A closed set.</summary>
internal abstract record CellContent
{
    public static CellContent None { get; } = new TextContent("");
}

internal sealed record TextContent(string Text) : CellContent;

internal sealed record NumberContent(decimal Number) : CellContent;

/// <summary>A formula with what it gave last: a number, or words.</summary>
internal sealed record FormulaContent(string Formula, decimal? Number, string Words) : CellContent;
