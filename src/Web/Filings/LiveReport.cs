using Gouji.Checking;
using Gouji.Checking.Computing;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Reading;
using Gouji.Workflow.Reviewing;
using Gouji.Writing.Documents;

namespace Gouji.Web.Filings;

/// <summary>
/// A report while it is typed: what follows from the facts entered, the documents they print, what an audit finds, and which fields each finding is about.
/// Immutable, so that it may be kept for a case and revision and asked by many at once.
/// </summary>
public sealed class LiveReport
{
    private readonly Form _form;
    private readonly Lazy<IReadOnlyList<OfficialDocument>> _blank;
    private readonly Lazy<FactRipple> _ripple;
    private readonly Lazy<PrintedFields> _fields;
    private readonly Lazy<IReadOnlyDictionary<string, LiveCell>> _cells;

    private LiveReport(EnteredFiling entered, Form form)
    {
        _form = form;
        var complete = Calculator.Complete(entered.Filing);
        Filing = complete with { Body = BodyRedraft.Of(complete, form) };
        Index = new FilingIndex(Filing);
        Documents = OfficialDocuments.Of(Filing, form);
        Printed = PrintedDocument.Of(Documents[^1]);
        BodyKeys = entered.BodyKeys.Count == Filing.Body.Count ? entered.BodyKeys : [.. Filing.Body.Select((_, i) => FieldKeyText.Print(new BodyField(FieldKeyText.PositionOf(i, Filing.Body.Count))))];
        Report = ReportReader.Read(Printed.Document, form.Id) is ReadReport(_, var report) ? report : null;
        Audit = Report is null ? null : Auditor.Default.Audit(Report);
        var fields = new FindingFields(Printed, FieldKeyText.Of, BodyKeyAt);
        Findings = [.. (Audit?.Findings ?? []).Select(fields.Of)];
        Marks = [.. Findings.Select(f => f.Mark)];
        Questions = [.. (Report?.Questions ?? []).Select(q => new LiveQuestion(q, fields.At(q.Place)))];
        _blank = new(() => OfficialDocuments.Blank(Filing, form));
        _ripple = new(() => new FactRipple(Index));
        _fields = new(() => new PrintedFields(Blank, FieldKeyText.Of));
        _cells = new(() => LiveCells.Of(_fields.Value, Index, entered.Filing));
    }

    /// <summary>The completed filing: entered and worked-out facts, and the body text, drafted where nobody wrote one.</summary>
    public Filing Filing { get; }

    public FilingIndex Index { get; }

    public Form Form => _form;

    /// <summary>The documents as they would be handed in; the last is the whole set.</summary>
    public IReadOnlyList<OfficialDocument> Documents { get; }

    /// <summary>The documents as paper to be filled in: all rows and fields of the form.</summary>
    public IReadOnlyList<OfficialDocument> Blank => _blank.Value;

    /// <summary>The whole set as it is printed: where in it each field stands.</summary>
    public PrintedDocument Printed { get; }

    /// <summary>The report the documents say, with places that <see cref="KeysAt"/> leads back to fields; null where they say nothing.</summary>
    public Report? Report { get; }

    public Audit? Audit { get; }

    /// <summary>How many rules had something to check.</summary>
    public int Rules => Audit?.Outcomes.Where(o => o is not DoesNotApply).Select(o => o.Rule.Id).Distinct().Count() ?? 0;

    /// <summary>Figures stated.</summary>
    public int Figures => Audit?.Coverage.Figures ?? 0;

    /// <summary>Those of them that took part in a relation that holds.</summary>
    public int Proved => Audit?.Coverage.Proved ?? 0;

    /// <summary>Most serious first; what follows from one cause is within it.</summary>
    public IReadOnlyList<LiveFinding> Findings { get; }

    /// <summary>The findings by what answers to them are bound to, in their order.</summary>
    public IReadOnlyList<FindingMark> Marks { get; }

    /// <summary>What was not understood in what is printed: words where a number is wanted.</summary>
    public IReadOnlyList<LiveQuestion> Questions { get; }

    /// <summary>The field of each paragraph of the body of <see cref="Filing"/>.</summary>
    public IReadOnlyList<string> BodyKeys { get; }

    public static LiveReport Of(EnteredFiling entered, Form form) => new(entered, form);

    /// <summary>Of a filing that is not kept in fields.</summary>
    public static LiveReport Of(Filing filing, Form form) => new(new EnteredFiling(filing, [], [], []), form);

    /// <summary>The fields printed at a place of <see cref="Report"/>.</summary>
    public IReadOnlyList<string> KeysAt(Location place) => new FindingFields(Printed, FieldKeyText.Of, BodyKeyAt).At(place);

    /// <summary>The places of the blank documents that print a field.</summary>
    public IReadOnlyList<PrintedPlace> PlacesOf(string key) => _fields.Value.Of(key);

    /// <summary>Every field with a place on the blank documents, and what is printed for it.</summary>
    public IReadOnlyDictionary<string, LiveCell> Cells => _cells.Value;

    /// <summary>What else is worked out with a fact, or says it in the text: what must be looked at when it changes.</summary>
    public Ripple Ripple(string key)
    {
        if (FieldKeyText.FactOf(key) is not { } fact) return new Ripple([], [], PlacesOf(key));
        var reached = _ripple.Value.Of(fact);
        HashSet<FactKey> moved = [_ripple.Value.Answering(fact), .. reached.Select(r => r.Key)];
        return new Ripple([.. reached.Select(r => new RippleStep(FieldKeyText.Of(r.Key), r.Steps))], Sentences(moved), PlacesOf(key));
    }

    /// <summary>How a fact is worked out, in words with its figures; null where it can only be entered.</summary>
    public Sentence? DerivationOf(string key) =>
        FieldKeyText.FactOf(key) is { } fact && Index.Find(fact) is { } entry ? DerivationText.Of(entry, Index) : null;

    private List<string> Sentences(HashSet<FactKey> moved)
    {
        List<string> keys = [];
        for (var i = 0; i < Filing.Body.Count; i++)
            if (Filing.Body[i].Pieces.OfType<FigurePiece>().Any(p => moved.Contains(_ripple.Value.Answering(p.Key)))) keys.Add(BodyKeys[i]);
        return keys;
    }

    /// <summary>The field of a paragraph of the body, or null for any other place.</summary>
    public string? BodyKeyAt(PrintedPlace place) =>
        _form.Parts.Any(p => p.IsBody && p.Id == place.Section) && place.Block < BodyKeys.Count ? BodyKeys[place.Block] : null;
}
