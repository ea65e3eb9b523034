using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Reading.Filings;

namespace Gouji.Web.Filings;

/// <summary>Gathers fields, in whatever order they come, into a filing; of two with one key the last counts.</summary>
internal sealed class FieldGathering(Unit money)
{
    private readonly Dictionary<FactKey, (int Order, string Key, Entry Entry)> _entries = [];
    private readonly Dictionary<ItemKey, (int Order, string Name)> _items = [];
    private readonly SortedDictionary<string, BodyParagraph> _body = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, Appendix> _appendices = [];
    private readonly List<string> _unknown = [];
    private IReadOnlyList<string> _parts = [];

    public static Unit UnitNamed(string? name, Unit money) => name switch { "元" => Unit.Yuan, "万元" => Unit.WanYuan, "亿元" => Unit.YiYuan, _ => money };

    public void Add(FilingField field)
    {
        if (field.Text is not { } text) return;
        var note = FieldNote.Parse(field.Note);
        switch (FieldKeyText.Parse(field.Key))
        {
            case FactField(var key): _entries[key] = (OrderOf(note), field.Key, Fact(key, text, note)); break;
            case NameField(var item): _items[item] = (OrderOf(note), text); break;
            case BodyField(var position): _body[position] = Paragraph(text, note); break;
            case AppendixField(var number): _appendices[number] = AppendixFields.Read(text, note); break;
            case PartsField: _parts = text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries); break;
            default: _unknown.Add(field.Key); break;
        }
    }

    public EnteredFiling Filing(string formId, int year, string unitName)
    {
        var filing = new Filing(formId, year, unitName)
        {
            Entries = [.. _entries.Values.OrderBy(e => e.Order).ThenBy(e => e.Key, StringComparer.Ordinal).Select(e => e.Entry)],
            Items = Items(),
            Body = [.. _body.Values],
            Parts = _parts,
            Appendices = [.. _appendices.Values],
        };
        return new EnteredFiling(filing, [.. _body.Keys.Select(p => FieldKeyText.Print(new BodyField(p)))], [.. _appendices.Keys.Select(n => FieldKeyText.Print(new AppendixField(n)))], _unknown);
    }

    /// <summary>The lists in the order in which they came, in each the items by their numbers; a fact of an item nobody named gives it an empty name.</summary>
    private List<FilingItem> Items()
    {
        // A list that is there lists what facts are about; one nobody has begun is left to the form.
        var begun = _items.Keys.Select(k => (k.Kind, k.List)).ToHashSet();
        foreach (var item in _entries.Keys.Select(k => k.Item).OfType<ItemKey>().Where(k => begun.Contains((k.Kind, k.List)))) _items.TryAdd(item, (int.MaxValue, ""));
        return [.. _items.GroupBy(i => (i.Key.Kind, i.Key.List)).OrderBy(g => g.Min(i => i.Value.Order)).ThenBy(g => $"{g.Key.Kind} {g.Key.List}", StringComparer.Ordinal)
            .SelectMany(g => g.OrderBy(i => i.Key.Ordinal)).Select(i => new FilingItem(i.Key, i.Value.Name))];
    }

    private static int OrderOf(FieldNote note) => note.Order > 0 ? note.Order : int.MaxValue;

    private Entry Fact(FactKey key, string text, FieldNote note)
    {
        var isAbout = note.IsAbout(text);
        var value = (isAbout ? note.Value?.In(text) : null) ?? EnteredValue.Of(key.Concept, text, UnitNamed(note.Unit, money));
        return isAbout ? new Entry(key, value) { Origin = note.Origin == Origin.Computed ? Origin.Entered : note.Origin, IsToRevise = note.IsToRevise, Place = note.Place?.Place() } : new Entry(key, value);
    }

    private static BodyParagraph Paragraph(string text, FieldNote note)
    {
        var isAbout = note.IsAbout(text);
        return new BodyParagraph(Math.Clamp(note.Level, 0, 3), EnteredValue.Pieces(text)) { Role = note.Role, IsToRevise = isAbout && note.IsToRevise, IsDrafted = isAbout && note.IsDrafted };
    }
}
