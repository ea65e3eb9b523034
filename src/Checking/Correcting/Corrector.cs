using Gouji.Checking.Explaining;
using Gouji.Checking.Facts;
using Gouji.Checking.Relations;
using Gouji.Model;

namespace Gouji.Checking.Correcting;

/// <summary>
/// The door to correcting: findings in, the same findings out, each with the changes that put it right where there is one clear repair, or with the
/// sentence why it is left to a person. A repair counts only after a trial: checked again with the figure changed, the finding is gone and no error is new.
/// </summary>
/// <param name="check">Checks a report, without looking for corrections.</param>
internal sealed class Corrector(FactBook book, IReadOnlyList<RelationInstance> relations, Func<Report, IReadOnlyList<Finding>> check)
{
    private const int MostTrials = 100;

    /// <summary>A trial checks the whole report, so that a big one has fewer of them.</summary>
    private const int MostStatementsTried = 400_000;
    private readonly ClearFigures _clear = new(book, new Evidence(book, relations), [.. relations.Where(r => r.Verdict is Missed)]);

    public List<Finding> Tell(IReadOnlyList<Finding> findings, IReadOnlyList<(Finding Finding, RelationInstance? Relation)> failed)
    {
        var known = failed.Where(f => f.Relation is not null).GroupBy(f => Key(f.Finding)).ToDictionary(g => g.Key, g => g.First().Relation!);
        Dictionary<(string, Location), Decision> decisions = [];
        foreach (var finding in findings.SelectMany(f => f.WithConsequences())) decisions.TryAdd(Key(finding), Decide(finding, known.GetValueOrDefault(Key(finding))));
        var tried = new TriedRepairs(book.Report, Errors(findings), check);
        foreach (var (key, decision) in decisions.ToList()) decisions[key] = decision is Clear clear ? tried.Settle(clear, key.Item1) : decision;
        if (!tried.HoldTogether()) decisions = decisions.ToDictionary(d => d.Key, d => d.Value is Clear ? new Doubtful(CheckingSentences.TrialFails) : d.Value);
        return [.. findings.Select(f => Told(f, decisions))];
    }

    private Decision Decide(Finding finding, RelationInstance? relation)
    {
        if (book.Report.Document.Recognition is not null) return new Doubtful(CheckingSentences.Recognised);
        if (finding.Severity != Severity.Error) return new Doubtful(CheckingSentences.NotAnError);
        if (relation is null) return new Doubtful(CheckingSentences.NotAFigure);
        if (finding.Bridges.Count > 0) return new Doubtful(CheckingSentences.IsBridged);
        try
        {
            return _clear.Of(relation);
        }
        catch (OverflowException)
        {
            return new Doubtful(CheckingSentences.TooLarge);
        }
    }

    private static Finding Told(Finding finding, Dictionary<(string, Location), Decision> decisions)
    {
        var told = finding with { Consequences = [.. finding.Consequences.Select(c => Told(c, decisions))] };
        if (finding.Corrections.Count > 0) return told;
        return decisions[Key(finding)] switch
        {
            Clear clear when CorrectionOf(clear) is { } correction => told with { Corrections = [correction] },
            Doubtful doubtful => told with { LeftToPerson = doubtful.Why },
            _ => told with { LeftToPerson = CheckingSentences.Incomplete },
        };
    }

    /// <summary>Only the digits change; the unit and all around them stay.</summary>
    public static Correction? CorrectionOf(Clear clear)
    {
        var amount = clear.Statement.Amount!;
        if (FigureManner.Change(amount, clear.Number) is not { } change || change.Was == change.Now) return null;
        var place = clear.Statement.Place.Within(change.Start, change.Was.Length);
        return new Correction(new Spot(place, clear.Statement.Where, change.Was), change.Was, change.Now, clear.Why);
    }

    private static (string, Location) Key(Finding finding) => (finding.Fingerprint, finding.Place.Location);

    private static HashSet<string> Errors(IEnumerable<Finding> findings) => [.. findings.SelectMany(f => f.WithConsequences()).Where(f => f.Severity == Severity.Error).Select(f => f.Fingerprint)];

    /// <summary>The repairs found so far, each tried by checking the report with it.</summary>
    private sealed class TriedRepairs(Report report, HashSet<string> before, Func<Report, IReadOnlyList<Finding>> check)
    {
        private readonly Dictionary<Location, decimal> _numbers = [];
        private readonly HashSet<string> _mended = [];
        private int _trials;

        public Decision Settle(Clear clear, string fingerprint)
        {
            var (place, number) = (clear.Statement.Place, clear.Number);
            if (CorrectionOf(clear) is null) return new Doubtful(CheckingSentences.Incomplete);
            if (_numbers.TryGetValue(place, out var other) && other != number) return new Doubtful(CheckingSentences.Contested);
            if (++_trials > Math.Clamp(MostStatementsTried / Math.Max(1, report.Statements.Count), 4, MostTrials) || !IsMended(new Dictionary<Location, decimal> { [place] = number }, [fingerprint])) return new Doubtful(CheckingSentences.TrialFails);
            _numbers[place] = number;
            _mended.Add(fingerprint);
            return clear;
        }

        public bool HoldTogether() => _numbers.Count < 2 || IsMended(_numbers, _mended);

        private bool IsMended(Dictionary<Location, decimal> numbers, HashSet<string> fingerprints)
        {
            var after = Errors(check(Trial.With(report, numbers)));
            return !after.Overlaps(fingerprints) && after.IsSubsetOf(before);
        }
    }
}
