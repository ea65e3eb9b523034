using Gouji.Checking.Formulas;
using Gouji.Checking.Rules;
using Gouji.Model;

namespace Gouji.Checking.Relations;

/// <summary>A relation a rule claims between figures of one report, in one place: the figures, what it says of them, and what it would say of others.</summary>
/// <param name="anchor">The figure it is about, usually the total; the finding stands there.</param>
/// <param name="test">The verdict with one figure substituted.</param>
internal sealed class RelationInstance(RulePage page, Statement anchor, IReadOnlyList<Statement> operands, Verdict verdict, Func<Substitution, Verdict> test)
{
    public RulePage Page => page;

    public Statement Anchor => anchor;

    public IReadOnlyList<Statement> Operands => operands;

    public Verdict Verdict => verdict;

    /// <summary>The formula and what is bound to it; null for a relation a coded rule claims.</summary>
    public (Formula Formula, Binding Binding)? Source { get; init; }

    /// <summary>Whether the figures bound are the only ones it can mean; where others may be meant, it is claimed of none of them alone.</summary>
    public bool IsOnlyReading { get; init; } = true;

    /// <summary>The operands but for the anchor: two instances that share them all are two readings of one relation.</summary>
    public IEnumerable<Statement> Others => operands.Where(o => !ReferenceEquals(o, anchor));

    public bool Involves(Statement statement)
    {
        foreach (var operand in operands)
            if (ReferenceEquals(operand, statement)) return true;
        return false;
    }

    public Verdict Test(Substitution substitution) => test(substitution);
}
