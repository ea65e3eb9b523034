using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Writing.Text;

namespace Gouji.Writing.Documents;

/// <summary>The statements of a report as facts with keys, and which of them stand in a paragraph. Each keeps its part, so that nothing is said of a place that it does not say itself.</summary>
internal sealed class StatedFacts
{
    private const string UnitName = "单位名称";
    private readonly Dictionary<Paragraph, List<Statement>> _byParagraph = new(ReferenceEqualityComparer.Instance);

    public StatedFacts(Report report)
    {
        var lookup = new SourceLookup(report.Document);
        Dictionary<FactKey, Entry> entries = [];
        Dictionary<ItemKey, FilingItem> items = [];
        List<Entry> ordered = [];
        foreach (var statement in report.Statements)
        {
            if (lookup.Find(statement.Place) is not { } found || found.Cell is { IsHidden: true }) continue;
            if (!_byParagraph.TryGetValue(found.Paragraph, out var here)) _byParagraph[found.Paragraph] = here = [];
            here.Add(statement);
            var entry = new Entry(KeyOf(statement), statement.Value) { Origin = Origin.Imported };
            if (entries.TryAdd(entry.Key, entry)) ordered.Add(entry);
            if (entry.Key.Item is { } item) items.TryAdd(item, new FilingItem(item, statement.At.Item!.Name));
        }

        Filing = new Filing(report.Form?.FormId ?? "", report.Year ?? 0, UnitOf(report)) { Entries = ordered, Items = [.. items.Values] };
    }

    /// <summary>The facts stated, each once.</summary>
    public Filing Filing { get; }

    /// <summary>What stands in a paragraph.</summary>
    public IReadOnlyList<Statement> In(Paragraph paragraph) => _byParagraph.TryGetValue(paragraph, out var here) ? here : [];

    public static FactKey KeyOf(Statement statement) => new(
        statement.Concept,
        statement.At.Stage,
        statement.At.Scope,
        statement.At.Item is { } item ? new ItemKey(item.Kind, item.Ordinal, item.List) : null,
        statement.Part);

    private static string UnitOf(Report report) =>
        report.Statements.FirstOrDefault(s => s.Concept == Vocabulary.Default.Find(UnitName) && s.Value is Words)?.Value.Printed.Trim() ?? "";
}
