using System.Collections.Concurrent;
using System.Globalization;
using Gouji.Checking.Computing;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Web.Editor;
using Gouji.Web.Filings;
using Gouji.Workflow.Fields;
using Gouji.Writing.Documents;

namespace Gouji.Web.Tests.Web.Editor;

/// <summary>A report kept in memory, for tests of the editor's screen: what was kept outlives the server, as a database does.</summary>
internal sealed class MemoryCase(string formId)
{
    private readonly Lock _lock = new();
    private readonly List<(Edit Edit, string By)> _edits = [];
    private readonly Dictionary<string, (string? Text, long Revision, string By)> _fields = [];
    private readonly ConcurrentDictionary<string, string?> _here = new();
    private long _revision = 1;

    private static readonly Vocabulary s_words = Vocabulary.Default;

    public Form Form { get; } = FormCatalogue.Find(formId) ?? throw new ArgumentException("No such form.", nameof(formId));

    public IReadOnlyList<BodyParagraph> Body { get; init; } = [];

    public IReadOnlyList<(Edit Edit, string By)> Edits { get { lock (_lock) return [.. _edits]; } }

    public string? this[string key] { get { lock (_lock) return _fields.TryGetValue(key, out var field) ? field.Text : null; } }

    public void Put(string key, string? text, string by = "导入") => Write([new NewEdit(Guid.NewGuid(), key, text, _revision)], by);

    public OpenReport Open(string who)
    {
        lock (_lock)
        {
            var filing = Calculator.Complete(Filing());
            var all = OfficialDocuments.Blank(filing, Form)[^1].Sections;
            var body = Form.Parts.FirstOrDefault(p => p.IsBody)?.Id;
            return new OpenReport(1, who, "2023年度青禾镇部门整体支出绩效自评", new Sentence("填报中", "draft"), Form, filing, [.. all.Where(s => s.Name != body)], Lines(), Answer(filing, [], 0, who))
            {
                Typed = _fields.Where(f => f.Value.Text is not null).ToDictionary(f => f.Key, f => f.Value.Text!),
                MaySubmit = true,
                Ripple = key => key == "公务接待费 @决算" ? ["三公经费 @决算", "正文 0010"] : [],
            };
        }
    }

    public EditAnswer Write(IReadOnlyList<NewEdit> edits, string who)
    {
        lock (_lock)
        {
            _revision++;
            List<EditResult> results = [];
            foreach (var edit in edits) results.Add(Write(edit, who));
            return Answer(Calculator.Complete(Filing()), results, long.MaxValue, who);
        }
    }

    public EditAnswer Changes(long since, string? at, string who)
    {
        lock (_lock)
        {
            _here[who] = at;
            return Answer(Calculator.Complete(Filing()), [], since, who);
        }
    }

    public IReadOnlyList<CellEdit> History(string key) =>
        [.. Edits.Where(e => e.Edit.Key == key).Reverse().Select(e => new CellEdit(e.Edit.At, e.By, e.Edit.Text, e.Edit.Outcome == EditOutcome.Kept))];

    private EditResult Write(NewEdit edit, string who)
    {
        if (_edits.Find(e => e.Edit.Id == edit.Id) is { Edit: { } known }) return Result(known);
        var isConflict = _fields.TryGetValue(edit.Key, out var field) && field.Revision > edit.Base && field.By != who && field.Text != edit.Text;
        if (!isConflict) _fields[edit.Key] = (edit.Text, _revision, who);
        var made = new Edit
        {
            Id = edit.Id,
            CaseId = 1,
            Key = edit.Key,
            Text = edit.Text,
            Before = field.Text,
            Base = edit.Base,
            Revision = _revision,
            AccountId = 1,
            At = new DateTimeOffset(2024, 3, 1, 1, 0, 0, TimeSpan.Zero),
            Outcome = isConflict ? EditOutcome.Conflict : EditOutcome.Kept,
        };
        _edits.Add((made, who));
        return Result(made);
    }

    private EditResult Result(Edit edit)
    {
        var field = _fields[edit.Key];
        return new EditResult(edit.Id, edit.Key, edit.Outcome == EditOutcome.Kept ? "kept" : "conflict", field.Text, field.Revision, field.By, null);
    }

    private EditAnswer Answer(Filing filing, IReadOnlyList<EditResult> results, long since, string who)
    {
        IReadOnlyList<FindingShown> findings = filing.Entries.FirstOrDefault(e => FactKeyText.Print(e.Key) == "公务接待费 @决算")?.Value is Amount { Number: < 0 }
            ? [new FindingShown("F1", "error", "SGN001", ["公务接待费 @决算"], "公务接待费 −1 万元小于零。", "核对公务接待费的决算数。", false) { Place = "附件2 › 公务接待费" }]
            : [];
        var index = new FilingIndex(filing);
        var cells = filing.Entries.Select(e => (Field: FieldKeyText.Of(e.Key), Entry: e)).DistinctBy(e => e.Field).ToDictionary(e => e.Field, e => new CellShown(
            e.Entry.Value.Printed, e.Entry.Origin == Origin.Computed, e.Entry.Computed?.Printed, this[e.Field] == e.Entry.Value.Printed ? null : this[e.Field]));
        return new EditAnswer(_revision, results, cells, findings, new FindingCounts(findings.Count, 0, 0, 0, "核对了 12 条规则、30 个数字。"))
        {
            Edits = [.. _fields.Where(f => f.Value.Revision > since && f.Value.By != who).Select(f => new EditOfOther(f.Key, f.Value.Text, f.Value.Revision, f.Value.By))],
            People = [.. _here.Where(h => h.Key != who).Select(h => new PersonHere(h.Key, h.Value))],
        };
    }

    private Filing Filing()
    {
        Dictionary<ItemKey, string> items = [];
        List<Entry> entries = [];
        foreach (var (key, (text, _, _)) in _fields)
        {
            if (text is null) continue;
            if (key.StartsWith("名称 ", StringComparison.Ordinal)) items[ItemOf(key)] = text;
            else if (FieldKeyText.FactOf(key) is { } fact) entries.Add(new Entry(fact, ValueOf(fact.Concept, text)));
        }

        return new Filing(Form.Id, 2023, "青禾镇人民政府")
        {
            Items = [.. items.Select(i => new FilingItem(i.Key, i.Value)).OrderBy(i => i.Key.Ordinal)],
            Entries = [.. entries.Where(e => e.Key.Item is not { } item || items.ContainsKey(item))],
        };
    }

    private IReadOnlyList<BodyLine> Lines()
    {
        var given = Body.Select((p, i) => new BodyLine(FieldKeyText.Body + ((i + 1) * 10).ToString("D4", CultureInfo.InvariantCulture), p)).ToDictionary(l => l.Key);
        foreach (var (key, field) in _fields.Where(f => f.Key.StartsWith(FieldKeyText.Body, StringComparison.Ordinal)))
        {
            if (field.Text is null) given.Remove(key);
            else given[key] = new BodyLine(key, new BodyParagraph(0, BoundTextNotation.Parse(field.Text, ValueOf, out _) ?? [new WordPiece(field.Text)]));
        }

        return [.. given.Values.OrderBy(l => l.Key, StringComparer.Ordinal)];
    }

    private static ItemKey ItemOf(string name)
    {
        var words = name.Split(' ', 3);
        var number = words[2].TrimStart('#').Split(':', 2);
        return new ItemKey(words[1], int.Parse(number[0], CultureInfo.InvariantCulture), number.Length > 1 ? number[1] : null);
    }

    private static Value ValueOf(Concept concept, string text)
    {
        if (concept.Kind != ConceptKind.Figure || !decimal.TryParse(text.TrimEnd('万', '元', '%'), NumberStyles.Number, CultureInfo.InvariantCulture, out var number)) return new Words(text);
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return new Amount(number, point < 0 ? 0 : text.Length - point - 1, concept.Dimension == Dimension.Money ? Unit.WanYuan : Unit.None, text);
    }
}
