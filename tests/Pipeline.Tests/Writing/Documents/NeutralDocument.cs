using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Reading.Mapping;
using Gouji.Writing.Documents;

namespace Gouji.Pipeline.Tests.Writing;

/// <summary>The blocks of official documents as the neutral blocks that reading works on, as if a format had read them from a file.</summary>
internal static class NeutralDocument
{
    private const string File = "文书.docx";

    /// <summary>What reading the documents of a filing states.</summary>
    public static Report Read(Filing filing, Form form) =>
        new ReportMapping(Vocabulary.Default, FormCatalogue.All, form).Map(Of(OfficialDocuments.Of(filing, form)[^1]));

    public static Document Of(OfficialDocument document)
    {
        List<Block> blocks = [];
        var (paragraph, table) = (0, 0);
        foreach (var block in document.Sections.SelectMany(s => s.Blocks))
            blocks.Add(block is TextBlock line ? Line(line, ++paragraph) : Grid(((TableBlock)block).Table, ++table));
        return new Document(File, "docx", blocks, []);
    }

    private static Paragraph Line(TextBlock line, int number)
    {
        var text = string.Concat(line.Runs.Select(r => r.Text));
        return new Paragraph(text, new ParagraphPlace(File, ParagraphPlace.Body, number, 0, text.Length));
    }

    private static Table Grid(PaperTable table, int number) =>
        new(number, table.Widths.Count, [.. table.Rows.Select((row, r) => new TableRow(r + 1, [.. row.Cells.Select((cell, c) => CellOf(cell, number, r, c))]))]);

    private static Cell CellOf(PaperCell cell, int table, int row, int ordinal) => new(
        row, cell.Column, cell.RowSpan, cell.ColumnSpan,
        [.. cell.Text.Split('\n').Select((text, n) => new Paragraph(text, new CellPlace(File, table, row + 1, ordinal + 1, n + 1, 0, text.Length)))], []);
}
