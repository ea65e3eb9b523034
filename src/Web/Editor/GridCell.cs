using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Web.Filings;
using Gouji.Writing.Documents;

namespace Gouji.Web.Editor;

/// <summary>A place of the paper where a fact stands, as it is filled in.</summary>
/// <param name="Key">The key of its field.</param>
/// <param name="IsLong">Whether words of any length stand there, so that it grows.</param>
internal sealed record GridCell(string Key, CellShown Shown, PickList? Pick, bool IsLong, bool IsFigure, bool IsToRevise)
{
    public static GridCell Of(TextRun run, OpenReport report)
    {
        var key = run.Key ?? throw new ArgumentException("Only runs that state a fact are filled in.", nameof(run));
        var field = FieldKeyText.Of(key);
        var concept = key.Concept;
        var pick = PickList.Of(concept);
        return new GridCell(field, ShownOf(run, field, report), pick, concept.Kind == ConceptKind.Text && pick is null, concept.Kind == ConceptKind.Figure, run.IsToRevise);
    }

    private static CellShown ShownOf(TextRun run, string field, OpenReport report)
    {
        var entry = report.Index.Find(run.Key!);
        var isComputed = entry is { Origin: Origin.Computed } or { Value: Blank { IsStruckOut: false }, Derivation: not null };
        var typed = report.Typed.GetValueOrDefault(field);
        return new CellShown(run.Text, isComputed, entry?.Computed?.Printed, typed == run.Text ? null : typed);
    }
}
