using Gouji.Model;

namespace Gouji.Writing.Text;

/// <summary>What was checked, in a few lines: findings by severity, outcomes of all four kinds, figures proved, what was not understood.</summary>
internal sealed class SummaryLines(TextLines lines)
{
    private static readonly Severity[] s_severities = Enum.GetValues<Severity>();

    public void Write(Audit audit, Severity least)
    {
        lines.Named(Sentences.Result, Result(audit, least), audit.HasErrors ? Ink.Red : Ink.Plain);
        lines.Named(Sentences.Rules, lines.Say(Outcomes(audit)));
        var proof = audit.Coverage;
        lines.Named(Sentences.Proof, lines.Say(Sentences.Proved(proof.Proved, proof.Figures, Figures.Share(proof.Proved, proof.Figures))));
        if (audit.Report.Questions.Count is var count and > 0) lines.Named(Sentences.Questions, lines.Say(Sentences.NotUnderstood(count, audit.Report.Document.File)));
    }

    public void WriteTotal(Tally tally)
    {
        lines.Blank();
        lines.Named(Sentences.Total, lines.Say(Sentences.Files(tally.Files, tally.Files - tally.Unreadable, tally.Unreadable, tally.WithErrors)), Ink.Bold);
        lines.Under(Counts(tally.Of));
    }

    public string Result(Audit audit, Severity least)
    {
        var findings = audit.Findings;
        var hidden = findings.Count(f => f.Severity > least);
        if (findings.Count == 0) return lines.Say(NothingFound(audit));
        if (hidden == findings.Count) return lines.Say(Sentences.NothingShown(hidden));
        var found = lines.Say(Sentences.Found(findings.Count, findings.Sum(Following), hidden));
        return $"{found}{(lines.Language == Language.English ? ": " : "：")}{Counts(s => findings.Count(f => f.Severity == s))}";
    }

    public static int Following(Finding finding) => finding.Consequences.Sum(c => 1 + Following(c));

    public static Sentence NothingFound(Audit audit)
    {
        if (audit.Outcomes.Count == 0) return Sentences.NoRules;
        if (audit.Coverage.Figures == 0) return Sentences.NoFigures;
        return Sentences.NothingFound(RuleCount(audit), audit.Coverage.Figures, audit.Outcomes.Count(o => o is Holds));
    }

    public static Sentence Outcomes(Audit audit)
    {
        var outcomes = audit.Outcomes;
        return Sentences.Outcomes(RuleCount(audit), outcomes.Count(o => o is Holds), outcomes.Count(o => o is Fails), outcomes.Count(o => o is DoesNotApply), outcomes.Count(o => o is Undecided));
    }

    public static int RuleCount(Audit audit) => audit.Outcomes.DistinctBy(o => o.Rule.Id).Count();

    private string Counts(Func<Severity, int> count) => string.Join(" · ", s_severities.Select(s => lines.Say(Sentences.Counted(s, count(s)))));
}
