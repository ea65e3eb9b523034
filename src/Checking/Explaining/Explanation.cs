using Gouji.Checking.Facts;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Explaining;

/// <summary>
/// The door to explaining: findings in, the same findings out with suspects, bridges and consequences, most serious first.
/// Findings that one repair would mend together are one finding; the others stand under it as its consequences.
/// </summary>
internal sealed class Explanation(FactBook book, IReadOnlyList<RelationInstance> relations)
{
    private const decimal Strong = 0.4m;
    private const decimal Weak = 0.2m;
    private readonly Evidence _evidence = new(book, relations);
    private readonly Lazy<ReadingOrder> _order = new(() => new ReadingOrder(book.Report));

    public List<Finding> Explain(IReadOnlyList<(Finding Finding, RelationInstance? Relation)> failed)
    {
        var search = new SuspectSearch(book, _evidence);
        var missing = new MissingRows(book, new ScopeBridge(book), _evidence);
        List<Explained> explained = [.. failed.Select(f => f.Relation is null ? new Explained(Told(f.Finding, []), null, []) : Explain(f.Finding, f.Relation, search, missing))];
        return [.. Folding.Fold(explained).OrderBy(f => f.Severity).ThenBy(Order).ThenBy(f => f.Rule.Id, StringComparer.Ordinal)];
    }

    /// <summary>Figures so far apart that arithmetic ends are not explained.</summary>
    private Explained Explain(Finding finding, RelationInstance relation, SuspectSearch search, MissingRows missing)
    {
        try
        {
            return Sought(finding, relation, search, missing);
        }
        catch (OverflowException)
        {
            return new Explained(finding, relation, []);
        }
    }

    private Explained Sought(Finding finding, RelationInstance relation, SuspectSearch search, MissingRows missing)
    {
        var found = search.Find(relation);
        List<Suspect> suspects = [.. found.Select(f => f.Suspect)];
        var rows = missing.Find(relation);
        if (rows is { } rival) suspects.Add(rival.Suspect);
        return new Explained(
            Told(finding, found) with { Suspects = Ranked(suspects), Bridges = rows?.Bridge is { } bridge ? [.. finding.Bridges, bridge] : finding.Bridges },
            relation,
            [.. found.Where(f => f.Mended.Count > 0 && f.Broken == 0).Select(f => new Cure(f.Statement, f.Base, f.Mended))]);
    }

    private Finding Told(Finding finding, IReadOnlyList<Found> found) =>
        book.Report.Document.Recognition is { } recognition ? new Recognised(recognition, _evidence).Told(finding, found) : finding;

    /// <summary>Likeliest first; beside a strong suspect the weak ones only distract.</summary>
    private static List<Suspect> Ranked(List<Suspect> suspects)
    {
        var strong = suspects.Exists(s => s.Confidence >= Strong);
        return [.. suspects.Where(s => !strong || s.Confidence >= Weak).OrderByDescending(s => s.Confidence)];
    }

    private int Order(Finding finding) => _order.Value.Of(finding.Place.Location);
}

/// <summary>A finding with the relation it comes from and the single repairs that would mend other relations as well.</summary>
internal sealed record Explained(Finding Finding, RelationInstance? Relation, IReadOnlyList<Cure> Cures);

/// <summary>One figure changed, and the relations that mends besides.</summary>
internal sealed record Cure(Statement Statement, decimal Value, IReadOnlyList<RelationInstance> Mended);
