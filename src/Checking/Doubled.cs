using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking;

/// <summary>
/// Leaves out what a general rule (GEN…) says again after a rule of the field has said it: a finding at the same figure, or of the same figures.
/// The rule of the field knows the words, so its sentence is the better one.
/// </summary>
internal static class Doubled
{
    private const string General = "GEN";

    public static IReadOnlyList<(Finding Finding, RelationInstance? Relation)> Without(IReadOnlyList<(Finding Finding, RelationInstance? Relation)> failed)
    {
        if (!failed.Any(f => IsGeneral(f.Finding))) return failed;
        List<(Finding Finding, RelationInstance? Relation)> own = [.. failed.Where(f => !IsGeneral(f.Finding) && f.Finding.Stated is not null)];
        return [.. failed.Where(f => !IsGeneral(f.Finding) || !own.Exists(o => IsSame(o, f)))];
    }

    private static bool IsGeneral(Finding finding) => finding.Rule.Id.StartsWith(General, StringComparison.Ordinal);

    private static bool IsSame((Finding Finding, RelationInstance? Relation) own, (Finding Finding, RelationInstance? Relation) general) =>
        own.Finding.Place.Location.Equals(general.Finding.Place.Location)
        || (own.Relation is { } a && general.Relation is { } b && a.Operands.Count == b.Operands.Count && b.Operands.All(a.Involves));
}
