using Gouji.Model;

namespace Gouji.Checking.Explaining.Hypotheses;

/// <summary>The cell was left blank although it has a figure.</summary>
internal sealed class LeftBlank : IHypothesis
{
    public Cause? Explain(Repair repair) => !repair.Statement.IsBlank ? null : new Cause(
        new Sentence("漏填", "left blank"), new Sentence("这一格空着，可能漏填", "the cell is blank and may have been forgotten"), 0.4m);
}
