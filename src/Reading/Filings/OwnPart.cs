using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Forms;

namespace Gouji.Reading.Filings;

/// <summary>
/// The part of a fact that only one part of a report means: what is said of the sheet of one project, and what a part states at several places under
/// different labels (年初绩效目标 and 调整绩效目标, several 备注), of which all but the first bear their label.
/// </summary>
internal static class OwnPart
{
    public static string? Of(Statement statement, FiledPart part, bool hasItem)
    {
        if (part.Form is not { IsBody: false } form || hasItem) return null;
        if (PlaceIn(form, statement) is { } place) return $"{part.Id}·{place}";
        return part.IsSheet && !FactGathering.IsOfUnit(statement.Concept) ? part.Id : null;
    }

    private static string? PlaceIn(FormPart form, Statement statement)
    {
        Label? first = null;
        string? words = null;
        foreach (var (label, meaning) in Places(form))
        {
            if (meaning.Concept != statement.Concept || meaning.Stage != statement.At.Stage || meaning.Scope != statement.At.Scope) continue;
            words ??= LabelText.Words(statement.Label.AsSpan(), statement.At.Year);
            if (first is null) first = label;
            if (label.Is(words)) return label.Name == first.Name ? null : label.Name;
        }

        return null;
    }

    private static IEnumerable<(Label, Meaning)> Places(FormPart form) => form.Blocks.Where(b => b.ItemKind is null).SelectMany(b =>
        (b.Rows.Count == 0 ? b.Columns.Select(c => (c.Label, c.Meaning)) : []).Concat(b.Fields.Select(f => (f.Label, f.Meaning))));
}
