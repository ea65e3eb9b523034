using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Writing.Documents;

/// <summary>Prints what an imported report holds beside the parts of its form, as it stood.</summary>
internal static class AppendixWriting
{
    private const decimal TextWidth = 156m;
    private const int MostColumns = 60;

    /// <summary>One document for each appendix, its section named so that no other of the set is named alike.</summary>
    public static IReadOnlyList<OfficialDocument> Of(Filing filing, IReadOnlyList<OfficialDocument> parts)
    {
        var names = parts.SelectMany(d => d.Sections).Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        List<OfficialDocument> documents = [];
        foreach (var appendix in filing.Appendices)
        {
            var name = DocumentSentences.Appendix(appendix.Part);
            var unique = name;
            for (var n = 2; !names.Add(unique); n++) unique = $"{name}（{n}）";
            documents.Add(new OfficialDocument(FileName.Of(unique), name, [new DocumentSection(unique, [.. appendix.Blocks.Select(Block)])]));
        }

        return documents;
    }

    private static DocumentBlock Block(Block block) => block switch
    {
        Paragraph paragraph => new TextBlock(TextRole.Body, [new TextRun(paragraph.Text)]),
        Table table => new TableBlock(PaperOf(table)),
        _ => throw new InvalidOperationException($"Unknown block {block}."),
    };

    private static PaperTable PaperOf(Table table)
    {
        var columns = Math.Clamp(table.ColumnCount, 1, MostColumns);
        var width = decimal.Round(TextWidth / columns, 1, MidpointRounding.ToZero);
        return new PaperTable([.. Enumerable.Repeat(width, columns)], [.. table.Rows.Select(r => new PaperRow([.. r.Cells.Where(c => c.Column < columns).Select(c => CellOf(c, columns))]))]);
    }

    private static PaperCell CellOf(Cell cell, int columns) =>
        new(cell.Column, Math.Min(cell.ColumnSpan, columns - cell.Column), cell.RowSpan, PaperCellKind.Words, cell.Text.Length == 0 ? [] : [new TextRun(cell.Text)]);
}
