using Gouji.Model;
using Gouji.Writing.Text;

namespace Gouji.Writing.Documents;

/// <summary>A paragraph's characters as runs, of which those that state a fact are bound to it.</summary>
internal sealed class BoundText(StatedFacts facts)
{
    public IReadOnlyList<TextRun> Runs(Paragraph paragraph)
    {
        var text = paragraph.Text;
        List<TextRun> runs = [];
        var at = 0;
        foreach (var (statement, start, end) in Spans(paragraph).OrderBy(s => s.Start).ThenByDescending(s => s.End))
        {
            if (start < at || string.IsNullOrWhiteSpace(text[start..end])) continue;
            if (start > at) runs.Add(new TextRun(text[at..start]));
            runs.Add(new TextRun(text[start..end], StatedFacts.KeyOf(statement)));
            at = end;
        }

        if (at < text.Length) runs.Add(new TextRun(text[at..]));
        return runs;
    }

    private IEnumerable<(Statement Statement, int Start, int End)> Spans(Paragraph paragraph)
    {
        var length = paragraph.Text.Length;
        foreach (var statement in facts.In(paragraph))
        {
            var start = Math.Clamp(SourceLookup.Start(statement.Place) - SourceLookup.Start(paragraph.Place), 0, length);
            var end = start + Math.Clamp(SourceLookup.Length(statement.Place), 0, length - start);
            yield return statement.Place is SheetPlace ? Within(statement, paragraph.Text) : (statement, start, end);
        }
    }

    /// <summary>A place in a sheet is a whole cell; the characters are those that are printed.</summary>
    private static (Statement, int, int) Within(Statement statement, string text)
    {
        var printed = statement.Value.Printed;
        var at = printed.Length > 0 ? text.LastIndexOf(printed, StringComparison.Ordinal) : -1;
        return at < 0 ? (statement, 0, text.Length) : (statement, at, at + printed.Length);
    }

    /// <summary>All that stands in a cell: its paragraphs on lines of their own, then the rows of tables in it.</summary>
    public IReadOnlyList<TextRun> Runs(Cell cell)
    {
        if (Whole(cell) is { } whole) return [whole];
        List<TextRun> runs = [];
        foreach (var paragraph in cell.Paragraphs) AddLine(runs, Runs(paragraph));
        foreach (var row in cell.Nested.SelectMany(t => t.Rows)) AddLine(runs, [.. row.Cells.Where(c => !c.IsHidden).SelectMany((c, i) => i == 0 ? Runs(c) : Runs(c).Prepend(new TextRun("　")))]);
        return runs;
    }

    /// <summary>Words that fill a cell of several paragraphs are one fact, not one for each.</summary>
    private TextRun? Whole(Cell cell)
    {
        if (cell.Paragraphs.Count < 2 || cell.Nested.Count > 0) return null;
        var text = Plain(cell.Text);
        return facts.In(cell.Paragraphs[0]).FirstOrDefault(s => s.Value is Words && Plain(s.Value.Printed) == text) is { } statement
            ? new TextRun(cell.Text, StatedFacts.KeyOf(statement))
            : null;
    }

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static void AddLine(List<TextRun> runs, IReadOnlyList<TextRun> line)
    {
        if (line.Count == 0) return;
        if (runs.Count > 0) runs.Add(new TextRun("\n"));
        runs.AddRange(line);
    }
}
