using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Writing.Documents;
using Gouji.Writing.Masking;

namespace Gouji.Writing.Publication;

/// <summary>
/// What is published of a report: the document written anew with private words masked, and its facts as open data. Only what the document prints gets here;
/// origins, places in files and drafts do not.
/// </summary>
/// <param name="Masked">What was masked where, without the words.</param>
public sealed record PublicReport(OfficialDocument Document, IReadOnlyList<PublicFact> Facts, IReadOnlyList<MaskedPlace> Masked, PublicationTerms Terms)
{
    public string? FormId { get; private init; }

    public int? Year { get; private init; }

    public string Unit { get; private init; } = "";

    private Mask Mask { get; init; } = Mask.OfNumbers;

    /// <summary>The classes indicators stand under: one merged cell says them of several indicators and can be bound to one only.</summary>
    public IReadOnlyDictionary<FactKey, string> Levels { get; private init; } = new Dictionary<FactKey, string>();

    /// <summary>Who the outputs are told to write for: the unit, the year and the form, and nothing entered.</summary>
    public Filing Bare => new(FormId ?? "", Year ?? 0, Unit);

    public static PublicReport Of(OfficialDocument document, Filing filing, PublicationTerms terms)
    {
        var index = new FilingIndex(filing);
        var fields = PrivateFields.Of(FormCatalogue.Find(filing.FormId), terms.MasksHeads);
        var mask = new Mask(Names(document, filing, fields));
        var (masked, places) = new DocumentMask(mask).Apply(Unmarked(document));
        return new PublicReport(masked, PublicDerivations.Beside([.. FactsOf(masked, index, mask)], index, mask), places, terms)
        {
            FormId = filing.FormId.Length > 0 ? filing.FormId : null,
            Year = filing.Year > 0 ? filing.Year : null,
            Mask = mask,
            Unit = mask.Apply(filing.UnitName).Text,
            Levels = filing.Entries.Where(e => e.Key.Concept.Name is "指标.一级" or "指标.二级" && e.Value is Words).DistinctBy(e => e.Key with { Part = null })
                .ToDictionary(e => e.Key with { Part = null }, e => mask.Apply(e.Value.Printed).Text),
        };
    }

    /// <summary>What was masked, by kind and place: (手机号码, 附件2 第3段, 2).</summary>
    public IReadOnlyList<(Sentence Kind, Sentence Place, int Count)> MaskedList() =>
        [.. Masked.GroupBy(m => (m.Kind, m.Place)).OrderBy(g => g.Key.Kind).Select(g => (Sentences.Kind(g.Key.Kind), g.Key.Place, g.Count()))];

    /// <summary>The visible text of the document, as masked, a line for each paragraph and cell.</summary>
    public string Text() => string.Join('\n', Document.Sections.SelectMany(s => s.Blocks).SelectMany(Lines).Where(l => !string.IsNullOrWhiteSpace(l)));

    /// <summary>Whatever is published beside the document, masked as it is.</summary>
    /// <param name="people">Those who had a part in it, whose names are not published.</param>
    public string Hide(string text, IEnumerable<string> people) => new Mask(people.SelectMany(PersonName.In)).Apply(Mask.Apply(text).Text).Text;

    private static IEnumerable<string> Lines(DocumentBlock block) => block switch
    {
        TextBlock text => [string.Concat(text.Runs.Select(r => r.Text))],
        TableBlock table => table.Table.Rows.SelectMany(r => r.Cells).Select(c => c.Text),
        _ => throw new InvalidOperationException($"Unknown block {block}."),
    };

    private static IEnumerable<string> Names(OfficialDocument document, Filing filing, PrivateFields fields) => filing.Entries
        .Where(e => fields.Has(e.Key.Concept) && e.Value is Words)
        .Select(e => e.Value.Printed)
        .Concat(LabelledValues.Of(document, fields.Labels))
        .SelectMany(PersonName.In);

    private static IEnumerable<PublicFact> FactsOf(OfficialDocument document, FilingIndex index, Mask mask)
    {
        var anchors = new FactAnchors();
        Dictionary<FactKey, (int Number, List<PublicPlace> Places)> facts = [];
        foreach (var (section, run) in FactAnchors.Runs(document))
        {
            var (number, anchor) = anchors.Next(run.Key!);
            if (!facts.TryGetValue(run.Key!, out var fact)) facts[run.Key!] = fact = (number, []);
            fact.Places.Add(new PublicPlace(anchor, section, run.Text));
        }

        foreach (var (key, (number, places)) in facts.OrderBy(f => f.Value.Number))
            yield return new PublicFact(number, key, key.Item is { } item && index.NameOf(item) is { } name ? mask.Apply(name).Text : null, ValueOf(index.Find(key)?.Value, places, mask), places);
    }

    /// <summary>Numbers and days as they are entered; words, and numbers that turned out to be private, as they are printed, that is masked.</summary>
    private static Value ValueOf(Value? entered, List<PublicPlace> places, Mask mask)
    {
        var isMasked = entered is not (null or Words) && (places.Exists(p => p.Printed.Contains('*', StringComparison.Ordinal) || p.Printed == AddressSearch.Shown) || mask.Find(entered.Printed).Count > 0);
        return entered is null or Words || isMasked ? new Words(mask.Apply(places[0].Printed).Text) : entered;
    }

    /// <summary>Marks of what is to be revised are nobody's business but the unit's.</summary>
    private static OfficialDocument Unmarked(OfficialDocument document) => document with { Sections = [.. document.Sections.Select(s => s with { Blocks = [.. s.Blocks.Select(Unmarked)] })] };

    private static DocumentBlock Unmarked(DocumentBlock block) => block switch
    {
        TextBlock text => text with { Runs = Unmarked(text.Runs) },
        TableBlock table => new TableBlock(table.Table with { Rows = [.. table.Table.Rows.Select(r => r with { Cells = [.. r.Cells.Select(c => c with { Runs = Unmarked(c.Runs) })] })] }),
        _ => throw new InvalidOperationException($"Unknown block {block}."),
    };

    private static IReadOnlyList<TextRun> Unmarked(IReadOnlyList<TextRun> runs) => [.. runs.Select(r => r with { IsToRevise = false })];
}
