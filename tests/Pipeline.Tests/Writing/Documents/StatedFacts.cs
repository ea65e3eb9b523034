using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Writing.Documents;

namespace Gouji.Pipeline.Tests.Writing;

/// <summary>Compares what the cells and sentences of documents are bound to with what reading says of the same places.</summary>
internal static class StatedFacts
{
    /// <summary>Each bound place that reading does not state alike, in a line.</summary>
    public static List<string> Differences(Filing filing, Form form, Report report)
    {
        var index = new FilingIndex(filing);
        var stated = report.Statements.ToLookup(s => Spot(s.Place));
        List<string> differences = [];
        var (paragraph, table) = (0, 0);
        foreach (var block in OfficialDocuments.Of(filing, form)[^1].Sections.SelectMany(s => s.Blocks))
        {
            if (block is TextBlock line) differences.AddRange(Line(index, line, ++paragraph, stated));
            else differences.AddRange(Grid(index, ((TableBlock)block).Table, ++table, stated));
        }

        return differences;
    }

    private static IEnumerable<string> Line(FilingIndex index, TextBlock line, int number, ILookup<string, Statement> stated)
    {
        var at = 0;
        foreach (var run in line.Runs)
        {
            if (run.Key is { } key && index[key] is { } entry && Missing(entry, run.Text, stated[$"p{number}:{at}"]) is { } missing) yield return $"{line.Role} {number}: {missing}";
            at += run.Text.Length;
        }
    }

    private static IEnumerable<string> Grid(FilingIndex index, PaperTable table, int number, ILookup<string, Statement> stated)
    {
        for (var row = 0; row < table.Rows.Count; row++)
            for (var cell = 0; cell < table.Rows[row].Cells.Count; cell++)
                foreach (var run in table.Rows[row].Cells[cell].Runs)
                    if (run.Key is { } key && index[key] is { } entry && Missing(entry, run.Text, stated[$"t{number}:{row + 1}:{cell + 1}"]) is { } missing)
                        yield return $"table {number} row {row + 1}: {missing}";
    }

    /// <summary>Words of goals and reasons may be quoted anywhere; what is not of the form's figures need not be read.</summary>
    private static string? Missing(Entry entry, string printed, IEnumerable<Statement> statements)
    {
        if (entry.Key.Concept.Kind is ConceptKind.Text or ConceptKind.Target || printed.Length == 0 || (entry.Value is not Amount && statements.Any())) return null;
        if (entry.Value is not Amount amount) return $"{FactKeyText.Print(entry.Key)} {printed} is not stated";
        foreach (var s in statements)
            if (s.Concept == entry.Key.Concept && s.Amount?.Base == amount.Base && (s.At.Stage == entry.Key.Stage || (s.At.Stage & entry.Key.Stage) != 0 || s.At.Stage == Stage.Unstated) && IsScope(s, entry.Key)) return null;
        return $"{FactKeyText.Print(entry.Key)} {printed} is stated as {string.Join("; ", statements.Select(s => $"{s.Concept.Name} {s.At.Stage} {s.At.Scope} {s.Value.Printed}"))}";
    }

    private static bool IsScope(Statement s, FactKey key) => s.At.Scope == key.Scope || s.At.Scope == FundScope.Unstated || key.Scope == FundScope.Unstated;

    private static string Spot(Location place) => place switch
    {
        ParagraphPlace p => $"p{p.Paragraph}:{p.Start}",
        CellPlace c => $"t{c.Table}:{c.Row}:{c.Column}",
        _ => "",
    };
}
