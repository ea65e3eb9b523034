namespace Gouji.Model;

/// <summary>A source file as neutral blocks in reading order, each with its place; what the format cannot carry is not here.</summary>
/// <param name="Format">The format it was read as: docx, txt …</param>
/// <param name="Traces">What an editor left behind that is not text: bookmarks, tracked changes, comments, hidden text.</param>
public sealed record Document(string File, string Format, IReadOnlyList<Block> Blocks, IReadOnlyList<Trace> Traces)
{
    /// <summary>The bytes in which its places count, so that marks can be set in them; null where nobody kept them.</summary>
    public FileContents? Contents { get; init; }

    /// <summary>Null where the file itself says its characters; otherwise they were recognised from pictures and every figure is uncertain.</summary>
    public Recognition? Recognition { get; init; }

    /// <summary>The filing that a document of ours carries, as JSON; null where it carries none.</summary>
    public string? CarriedFiling { get; init; }

    /// <summary>The content controls of a Word file, and the named cells of a workbook, by which a document of ours binds characters to facts.</summary>
    public IReadOnlyList<ContentControl> Controls { get; init; } = [];

    /// <summary>What could not be read although the rest could: pages that are pictures.</summary>
    public IReadOnlyList<Gap> Gaps { get; init; } = [];
}

/// <summary>Characters of a word-processor file that a content control holds, with the tag it bears; or a cell of a workbook whose name is one of ours.</summary>
public sealed record ContentControl(string Tag, Location Place);

/// <summary>A piece of the file that was not read, and why.</summary>
public sealed record Gap(Location Place, Sentence Why);

/// <summary>The bytes of a file: the source itself or, where it was converted to be read, what it was converted to.</summary>
/// <param name="Format">What the bytes are: docx, xlsx, pdf … A doc that was converted has docx here.</param>
public sealed record FileContents(string Format, ReadOnlyMemory<byte> Bytes);

/// <summary>A paragraph or a table.</summary>
public abstract record Block;

/// <summary>A paragraph's visible text; tracked changes are read as accepted.</summary>
/// <param name="OutlineLevel">1 for a heading of the first level as marked in the file, or 0.</param>
public sealed record Paragraph(string Text, Location Place, int OutlineLevel = 0) : Block
{
    /// <summary>Whether it runs in the body; headers, footers and notes do not.</summary>
    public bool IsBody => Place is not ParagraphPlace { Story: not ParagraphPlace.Body };
}

/// <summary>A table as a grid; a merged cell stands once, at its upper left, with its spans.</summary>
/// <param name="Number">Its ordinal in the file, from 1.</param>
public sealed record Table(int Number, int ColumnCount, IReadOnlyList<TableRow> Rows) : Block;

/// <summary>The cells that begin in a row, left to right.</summary>
public sealed record TableRow(int Number, IReadOnlyList<Cell> Cells);

/// <summary>A cell: where it lies in the grid (from 0), how far it spans, and its paragraphs.</summary>
public sealed record Cell(int Row, int Column, int RowSpan, int ColumnSpan, IReadOnlyList<Paragraph> Paragraphs, IReadOnlyList<Table> Nested)
{
    public string Text { get; } = Paragraphs.Count == 1 ? Paragraphs[0].Text : string.Join('\n', Paragraphs.Select(p => p.Text));

    public Location Place => Paragraphs[0].Place;

    public int EndColumn => Column + ColumnSpan;

    public bool Covers(int column) => column >= Column && column < EndColumn;

    /// <summary>The formula behind the value of a spreadsheet cell, without its =; null where there is none.</summary>
    public string? Formula { get; init; }

    /// <summary>The number a spreadsheet cell stores, before its format rounds it; null where it stores none.</summary>
    public decimal? Stored { get; init; }

    /// <summary>Whether it stands in a hidden row, column or sheet.</summary>
    public bool IsHidden { get; init; }
}

/// <summary>Something an editor left in the file that is not visible text.</summary>
public sealed record Trace(TraceKind Kind, string Name, Location Place);

/// <summary>Kinds of traces.</summary>
public enum TraceKind
{
    Bookmark,
    Comment,
    TrackedInsertion,
    TrackedDeletion,
    HiddenText,
    /// <summary>Figures in a hidden sheet, in hidden rows or columns, named as the spreadsheet names them.</summary>
    HiddenCells,
}
