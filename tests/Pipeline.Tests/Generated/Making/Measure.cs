using System.Globalization;
using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Making;

/// <summary>Something measured against a target, before it has a weight in a table.</summary>
internal abstract record Measure(string Second, string Name, string Reason)
{
    public abstract string Target { get; }

    public abstract string Actual { get; }

    /// <summary>The share of the weight that is earned, at most one.</summary>
    public abstract decimal Earned { get; }

    public bool IsMissed => Earned < 1;

    public IndicatorDraft With(decimal weight) =>
        new(Second, Name, Target, Actual, weight, Rounded.Cents(weight * Earned), IsMissed ? Reason : "");
}

/// <summary>A number with its unit, to be reached or not to be exceeded.</summary>
/// <param name="Note">follows the actual value, as the size of a sample</param>
internal sealed record CountedMeasure(
    string Second, string Name, string Operator, decimal Wanted, decimal Got, string Unit, string Reason, string Note = "")
    : Measure(Second, Name, Reason)
{
    public override string Target => Operator + Print(Wanted) + Unit;

    public override string Actual => Print(Got) + Unit + Note;

    public override decimal Earned => Operator == "≤"
        ? Got <= Wanted ? 1 : Math.Max(0, 1 - ((Got - Wanted) / Wanted))
        : Math.Min(1, Got / Wanted);

    private static string Print(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}

/// <summary>A quality judged by the three grades of 财预〔2020〕10号.</summary>
internal sealed record GradedMeasure(string Second, string Name, string Grade, decimal Share, string Reason) : Measure(Second, Name, Reason)
{
    public const string Full = "达成年度指标";
    public const string Partly = "部分达成年度指标并具有一定效果";

    public override string Target => Full;

    public override string Actual => Grade;

    public override decimal Earned => Share;
}
