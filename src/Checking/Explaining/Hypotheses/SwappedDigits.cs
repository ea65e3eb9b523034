using Gouji.Model;

namespace Gouji.Checking.Explaining.Hypotheses;

/// <summary>Two digits changed places: 2480.99 typed as 2840.99. The difference is then divisible by 9.</summary>
internal sealed class SwappedDigits : IHypothesis
{
    private static readonly Sentence s_kind = new("数字颠倒", "digits swapped");

    public Cause? Explain(Repair repair)
    {
        var (old, wanted) = repair.Digits;
        if (old.Length != wanted.Length) return null;
        List<int> differing = [.. Enumerable.Range(0, old.Length).Where(i => old[i] != wanted[i])];
        if (differing.Count != 2 || old[differing[0]] != wanted[differing[1]] || old[differing[1]] != wanted[differing[0]]) return null;
        var (a, b) = (wanted[differing[0]], wanted[differing[1]]);
        var adjacent = differing[1] == differing[0] + 1;
        return new Cause(s_kind, new Sentence($"{a} 与 {b} 两个数字可能写颠倒了", $"the digits {a} and {b} may have changed places"), adjacent ? 0.6m : 0.45m);
    }
}
