using Gouji.Model;

namespace Gouji.Checking.Explaining.Hypotheses;

/// <summary>The sign is the other one.</summary>
internal sealed class WrongSign : IHypothesis
{
    public Cause? Explain(Repair repair) => repair.Old == 0 || repair.New != -repair.Old ? null : new Cause(
        new Sentence("正负号相反", "wrong sign"), new Sentence("正负号可能写反了", "the sign may be the other one"), 0.5m);
}
