using Gouji.Checking.Correcting;
using Gouji.Checking.Explaining;
using Gouji.Checking.Facts;
using Gouji.Checking.Relations;
using Gouji.Checking.Rules;
using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Checking;

/// <summary>
/// The door to checking: a report in, an audit out. Every active rule is applied wherever it applies; formulas are bound to the report's
/// figures, coded rules look for themselves. What fails is explained: likely wrong cells are tried, gaps are bridged by other
/// reported figures, and what follows from one cause is folded into one finding. A rule that breaks is itself a finding, and the others run.
/// </summary>
public sealed class Auditor(RuleSet rules)
{
    public static Auditor Default { get; } = new(RuleSet.Default);

    public Audit Audit(Report report) => Audit(report, withCorrections: false);

    /// <summary>The same, and every finding says how it is put right where one repair is clear, or why it is left to a person.</summary>
    public Audit AuditWithCorrections(Report report) => Audit(report, withCorrections: true);

    private Audit Audit(Report report, bool withCorrections)
    {
        var book = new FactBook(report, Vocabulary.Default);
        var run = new Run(book, rules);
        foreach (var page in rules.Active) run.Apply(page);
        var failed = Doubled.Without(run.Failed);
        var findings = new Explanation(book, run.Relations).Explain(failed);
        if (withCorrections) findings = new Corrector(book, run.Relations, trial => Audit(trial).Findings).Tell(findings, failed);
        return new Audit(report, run.Outcomes, findings, Covered(report, run.Outcomes));
    }

    private static ProofCoverage Covered(Report report, List<Outcome> outcomes)
    {
        HashSet<Statement> proved = new(report.Statements.Count, ReferenceEqualityComparer.Instance);
        foreach (var holds in outcomes.OfType<Holds>()) proved.UnionWith(holds.Operands);
        List<Statement> figures = [.. report.Statements.Where(s => s.Amount is not null && s.Concept.Kind == ConceptKind.Figure)];
        var unproved = figures.FindAll(f => !proved.Contains(f));
        return new ProofCoverage(figures.Count, figures.Count - unproved.Count, unproved);
    }

    /// <summary>The application of the rules to one report.</summary>
    private sealed class Run(FactBook book, RuleSet rules)
    {
        private readonly RelationFinder _finder = new(book, rules.Parameters);

        public List<Outcome> Outcomes { get; } = [];

        public List<RelationInstance> Relations { get; } = [];

        public List<(Finding Finding, RelationInstance? Relation)> Failed { get; } = [];

        public void Apply(RulePage page)
        {
            var before = Outcomes.Count;
            try
            {
                if (page.IsCoded) Coded(page);
                else Formulas(page);
            }
            catch (ParameterMissingException missing)
            {
                Outcomes.Add(new Undecided(page.Rule, CheckingSentences.NoParameter(missing.Name), []));
            }
            catch (OverflowException)
            {
                Outcomes.Add(new Undecided(page.Rule, CheckingSentences.TooLarge, []));
            }
            catch (Exception trouble) when (trouble is not OutOfMemoryException)
            {
                Broken(page, trouble);
            }

            if (Outcomes.Count == before) Outcomes.Add(new DoesNotApply(page.Rule, CheckingSentences.NoCase));
        }

        private void Formulas(RulePage page)
        {
            foreach (var formula in page.Formulas)
                foreach (var relation in _finder.Find(page, formula)) Record(relation);
        }

        private void Record(RelationInstance relation)
        {
            var rule = relation.Page.Rule;
            if (relation.Verdict is not NotClaimed) Relations.Add(relation);
            switch (relation.Verdict)
            {
                case Met(var rounding): Outcomes.Add(new Holds(rule, relation.Operands, rounding)); break;
                case Missed: Fail(new Fails(rule, RelationFinding.Of(relation, book)), relation); break;
                case Open(var why): Outcomes.Add(new Undecided(rule, why, relation.Operands)); break;
            }
        }

        private void Coded(RulePage page)
        {
            var rule = rules.Coded(page.Rule.Id) ?? throw new InvalidOperationException($"{page.Rule.Id} has no class.");
            var context = new RuleContext(book, rules.Parameters, page);
            foreach (var outcome in rule.Check(context))
            {
                if (outcome is Fails fails) Fail(fails, context.RelationOf(fails));
                else Outcomes.Add(outcome);
            }

            Relations.AddRange(context.Relations);
        }

        private void Fail(Fails fails, RelationInstance? relation)
        {
            Outcomes.Add(fails);
            Failed.Add((fails.Finding, relation));
        }

        /// <summary>A rule that breaks is told as such; it is never silently left out.</summary>
        private void Broken(RulePage page, Exception trouble) => Fail(new Fails(page.Rule, new Finding
        {
            Rule = page.Rule,
            Severity = Severity.Verify,
            Message = CheckingSentences.Crashed(trouble.Message),
            Place = new Spot(new LinePlace(book.Report.Document.File, 1, 0, 0), page.Rule.Id, ""),
            Fingerprint = Fingerprint.Of(page.Rule.Id, "broken"),
        }), null);
    }
}
