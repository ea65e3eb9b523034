using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Checking;

/// <summary>
/// Compares two versions of a report. A statement is the same when concept, coordinates, item and part are, whatever moved around it; of several alike those
/// that say the same are paired first, the others in reading order. Findings are told apart by their fingerprint.
/// </summary>
public static class VersionComparer
{
    public static VersionComparison Compare(Audit old, Audit renewed)
    {
        var (before, after) = (Fingerprints(old), Fingerprints(renewed));
        return new VersionComparison(
            old, renewed, Changes(old.Report.Statements, renewed.Report.Statements),
            [.. renewed.Findings.Where(f => !before.Contains(f.Fingerprint))],
            [.. old.Findings.Where(f => !after.Contains(f.Fingerprint))],
            [.. renewed.Findings.Where(f => before.Contains(f.Fingerprint))]);
    }

    /// <summary>Those of consequences too: what was folded under another finding was there already.</summary>
    private static HashSet<string> Fingerprints(Audit audit) => [.. audit.Findings.SelectMany(All).Select(f => f.Fingerprint)];

    private static IEnumerable<Finding> All(Finding finding) => finding.Consequences.SelectMany(All).Prepend(finding);

    /// <summary>In the reading order of the new version, what was removed behind it.</summary>
    private static List<Change> Changes(IReadOnlyList<Statement> old, IReadOnlyList<Statement> renewed)
    {
        var before = old.GroupBy(Identity).ToDictionary(g => g.Key, g => g.ToList());
        List<Statement> unpaired = [];
        foreach (var statement in renewed)
            if (!TakeEqual(before.GetValueOrDefault(Identity(statement)), statement)) unpaired.Add(statement);
        List<Change> changes = [.. unpaired.Select(statement => new Change(TakeFirst(before.GetValueOrDefault(Identity(statement))), statement))];
        return [.. changes, .. old.Where(s => before[Identity(s)].Contains(s)).Select(s => new Change(s, null))];
    }

    private static (Concept, Stage, FundScope, string?, string) Identity(Statement statement) =>
        (statement.Concept, statement.At.Stage, statement.At.Scope, statement.At.Item is { } item ? LabelText.Words(item.Name, null) : null, statement.Part);

    private static bool TakeEqual(List<Statement>? candidates, Statement statement)
    {
        var at = candidates?.FindIndex(c => SaysTheSame(c.Value, statement.Value)) ?? -1;
        if (at >= 0) candidates!.RemoveAt(at);
        return at >= 0;
    }

    private static Statement? TakeFirst(List<Statement>? candidates)
    {
        if (candidates is not { Count: > 0 }) return null;
        var first = candidates[0];
        candidates.RemoveAt(0);
        return first;
    }

    /// <summary>20 and 20.00 are the same figure.</summary>
    private static bool SaysTheSame(Value a, Value b) => (a, b) switch
    {
        (Amount x, Amount y) => x.Base == y.Base && x.Unit.Dimension == y.Unit.Dimension && x.Vagueness == y.Vagueness && x.Comparator == y.Comparator,
        (Blank, Blank) => true,
        (Day x, Day y) => x.Date == y.Date,
        _ => a.GetType() == b.GetType() && a.Printed.Trim() == b.Printed.Trim(),
    };
}
