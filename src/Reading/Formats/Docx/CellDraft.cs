using Gouji.Model;

namespace Gouji.Reading.Formats.Docx;

/// <summary>A cell whose spans may still grow while the rows below and the cells beside it are read.</summary>
internal sealed class CellDraft(int row, int column, int columnSpan)
{
    public int RowSpan { get; set; } = 1;

    public int ColumnSpan { get; set; } = columnSpan;

    public int EndColumn => column + ColumnSpan;

    public IReadOnlyList<Paragraph> Paragraphs { get; set; } = [];

    public IReadOnlyList<Table> Nested { get; set; } = [];

    public Cell Finish() => new(row, column, RowSpan, ColumnSpan, Paragraphs, Nested);
}
