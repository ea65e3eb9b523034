using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Reading.Filings;

namespace Gouji.Web.Filings;

/// <summary>
/// A filing as the fields a case keeps, and back. What is worked out is no field: it is worked out anew. What a field's text says follows from its key, as it
/// does when a report is read; what the text alone does not tell is in the note.
/// </summary>
public static class FilingFields
{
    /// <summary>The fields of a filing, each key once.</summary>
    public static IReadOnlyList<FilingField> Of(Filing filing)
    {
        List<FilingField> fields = [];
        var money = MoneyOf(filing.FormId);
        for (var i = 0; i < filing.Items.Count; i++) fields.Add(new FilingField(FieldKeyText.Print(filing.Items[i].Key), filing.Items[i].Name, new FieldNote { Order = i + 1 }.Print()));
        for (var i = 0; i < filing.Entries.Count; i++)
            if (filing.Entries[i] is { Origin: not Origin.Computed } entry) fields.Add(Fact(entry, i + 1, money));
        fields.AddRange(filing.Body.Select((p, i) => Paragraph(p, FieldKeyText.PositionOf(i, filing.Body.Count))));
        fields.AddRange(filing.Appendices.Select((a, i) => AppendixFields.Of(a, i + 1, filing)));
        if (filing.Parts.Count > 0) fields.Add(new FilingField(FieldKeyText.Print(new PartsField()), string.Join('\n', filing.Parts)));
        return fields;
    }

    /// <summary>The filing that fields make; any text under any key makes one.</summary>
    public static EnteredFiling Read(string formId, int year, string unitName, IEnumerable<FilingField> fields)
    {
        var gathered = new FieldGathering(MoneyOf(formId));
        foreach (var field in fields) gathered.Add(field);
        return gathered.Filing(formId, year, unitName);
    }

    /// <summary>The unit the form counts money in.</summary>
    internal static Unit MoneyOf(string formId) =>
        FormCatalogue.Find(formId)?.Parts.Select(p => p.Unit).OfType<Unit>().FirstOrDefault(u => u.Dimension == Dimension.Money) ?? Unit.WanYuan;

    /// <summary>A paragraph of the body as a field.</summary>
    public static FilingField Paragraph(BodyParagraph paragraph, string position)
    {
        var text = BoundTextNotation.Print(paragraph.Pieces);
        var note = new FieldNote { Of = FieldNote.SignOf(text), Level = paragraph.Level, Role = paragraph.Role, IsToRevise = paragraph.IsToRevise, IsDrafted = paragraph.IsDrafted };
        return new FilingField(FieldKeyText.Print(new BodyField(position)), text, note.Print());
    }

    private static FilingField Fact(Entry entry, int order, Unit money)
    {
        var text = entry.Value.Printed;
        var unit = entry.Value is Amount { Unit: { Dimension: Dimension.Money } own } && own != money ? own.Name : null;
        var isTold = EnteredValue.Of(entry.Key.Concept, text, FieldGathering.UnitNamed(unit, money)) == entry.Value;
        var note = new FieldNote
        {
            Of = FieldNote.SignOf(text),
            Order = order,
            Origin = entry.Origin == Origin.Overridden ? Origin.Entered : entry.Origin,
            IsToRevise = entry.IsToRevise,
            Unit = unit,
            Value = isTold ? null : ValueNote.Of(entry.Value),
            Place = entry.Place is { } place ? PlaceNote.Of(place) : null,
        };
        return new FilingField(FieldKeyText.Print(entry.Key), text, note.Print());
    }
}
