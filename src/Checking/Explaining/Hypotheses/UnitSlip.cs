using Gouji.Model;

namespace Gouji.Checking.Explaining.Hypotheses;

/// <summary>元 and 万元 were mixed up, or the decimal point slipped.</summary>
internal sealed class UnitSlip : IHypothesis
{
    private static readonly decimal[] s_slips = [10m, 100m, 1000m];

    public Cause? Explain(Repair repair)
    {
        if (repair.Old == 0 || repair.New == 0) return null;
        if (IsTimes(repair, 10000m))
            return new Cause(new Sentence("元与万元混用", "元 and 万元 mixed up"), new Sentence("两数正好相差一万倍，可能把元当成了万元", "the figures differ by exactly ten thousand: 元 may have been taken for 万元"), 0.8m);
        if (s_slips.Any(slip => IsTimes(repair, slip)))
            return new Cause(new Sentence("小数点错位", "decimal point slipped"), new Sentence("两数数字相同，小数点位置不同", "the digits are the same, the decimal point is not"), 0.55m);
        return null;
    }

    private static bool IsTimes(Repair repair, decimal factor) => IsAbout(repair.Old, repair.New * factor) || IsAbout(repair.New, repair.Old * factor);

    /// <summary>Equal but for the rounding of the last printed digit.</summary>
    private static bool IsAbout(decimal a, decimal b) => Math.Abs(a - b) <= Math.Abs(b) / 100000;
}
