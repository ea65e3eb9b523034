using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Reading.Filings;

/// <summary>
/// Makes a filing of a report: its statements become entries, each fact once; its body text keeps its words with the figures in them bound; what fills
/// no part of the form is kept as it stands. Printed part by part, the filing states what each part of the report stated.
/// </summary>
internal static class FilingOfReport
{
    /// <summary>Figures of tables and sentences under names the vocabulary does not know are no facts of a form.</summary>
    private static readonly HashSet<string> s_unknown = ["表格数", "句中数"];

    public static FiledReport Of(Report report, Form form, int year, Filing? carried = null)
    {
        var parts = FiledPart.Of(report, form, carried);
        var appendices = new AppendixGathering(report, form).Gather(parts);
        var statements = Of(report, parts, appendices);
        var lists = new ItemLists(statements);
        var facts = new FactGathering(lists, report.Document.Recognition?.Doubts ?? []);
        facts.Gather(statements);
        var body = new BodyOfReport(report, text => IsNumber(form, text), facts.Figures(statements.Where(s => s.Part.IsBody).Select(s => s.Statement)));
        var filing = new Filing(form.Id, year, UnitName(facts.Entries))
        {
            Entries = facts.Entries,
            Items = lists.Items,
            Body = body.Of(parts),
            Parts = [.. parts.Where(p => !p.IsBeside && !p.IsBody).Select(p => p.Id)],
            Appendices = appendices,
        };
        return new FiledReport(filing, report, parts, statements, facts, lists, body.Places, [.. report.Questions, .. facts.Contradicting.Where(s => s.Value is not Blank { IsStruckOut: false }).Select(Contradiction)]);
    }

    /// <summary>The statements that are facts of the form, with the parts they stand in; what an appendix states stays in it.</summary>
    private static List<(Statement Statement, FiledPart Part)> Of(Report report, IReadOnlyList<FiledPart> parts, IReadOnlyList<Appendix> appendices)
    {
        var byId = parts.ToDictionary(p => p.Part.Id);
        HashSet<PlaceKey> kept = [.. appendices.SelectMany(a => a.Blocks).SelectMany(PlaceKey.Paragraphs).Select(p => PlaceKey.Of(p.Place))];
        List<(Statement, FiledPart)> found = [];
        foreach (var statement in report.Statements)
        {
            if (s_unknown.Contains(statement.Concept.ItemKind ?? "")) continue;
            if (byId.TryGetValue(statement.Part, out var part) && !part.IsBeside && !kept.Contains(PlaceKey.Of(statement.Place))) found.Add((statement, part));
        }

        return found;
    }

    public static bool IsNumber(Form form, string text) => form.Parts.Any(p => !p.IsBody && p.Id == text);

    private static string UnitName(IReadOnlyList<Entry> entries)
    {
        var name = Vocabulary.Default["单位名称"];
        return entries.FirstOrDefault(e => e.Key.Concept == name && e.Key.Part is null && e.Value is Words)?.Value.Printed ?? "";
    }

    private static Question Contradiction(Statement statement) => new(statement.Value.Printed, statement.Where, statement.Place, Sentences.StatedTwice);
}

/// <summary>A filing with the report it was made of: which statement is kept under which key, and where each paragraph of the body stands.</summary>
internal sealed record FiledReport(
    Filing Filing,
    Report Report,
    IReadOnlyList<FiledPart> Parts,
    IReadOnlyList<(Statement Statement, FiledPart Part)> Statements,
    FactGathering Facts,
    ItemLists Lists,
    IReadOnlyList<Location> BodyPlaces,
    IReadOnlyList<Question> Questions)
{
    private readonly Dictionary<PlaceKey, string> _parts = Parts.SelectMany(p => p.Part.Blocks.SelectMany(PlaceKey.Paragraphs).Select(t => (PlaceKey.Of(t.Place), p.Id))).GroupBy(p => p.Item1).ToDictionary(g => g.Key, g => g.First().Id);

    /// <summary>The part a place is in, or null.</summary>
    public string? PartOf(Location place) => _parts.GetValueOrDefault(PlaceKey.Of(place));

    /// <summary>Whether a part is one of several sheets, whose lists nobody else shares.</summary>
    public bool IsSheet(string part) => Parts.Any(p => p.Id == part && p.IsSheet);
}
