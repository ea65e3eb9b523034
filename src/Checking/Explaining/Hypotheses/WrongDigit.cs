using Gouji.Model;

namespace Gouji.Checking.Explaining.Hypotheses;

/// <summary>One digit is another: 510.61 typed as 570.61.</summary>
internal sealed class WrongDigit : IHypothesis
{
    public Cause? Explain(Repair repair)
    {
        var (old, wanted) = repair.Digits;
        if (old.Length != wanted.Length || old.Length < 3) return null;
        List<int> differing = [.. Enumerable.Range(0, old.Length).Where(i => old[i] != wanted[i])];
        return differing.Count != 1 ? null : new Cause(new Sentence("错一位", "one digit wrong"),
            new Sentence($"数字 {wanted[differing[0]]} 可能写成了 {old[differing[0]]}", $"the digit {wanted[differing[0]]} may have been typed as {old[differing[0]]}"), 0.35m);
    }
}
