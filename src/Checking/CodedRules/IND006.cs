using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A figure has its unit once, and the one that fits the name. Forms with a column for units print none in the cells and are left alone.</summary>
internal sealed class IND006 : ICodedRule
{
    private static readonly string[] s_notRates = ["效率", "频率", "功率", "汇率"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var table in Indicators.Of(context.Book).Tables)
        {
            var hasUnits = table.Rows.Exists(i => Dimension(i) is not (null or Model.Dimension.Number));
            foreach (var indicator in table.Rows)
                if (Judge(context, indicator, hasUnits) is { } outcome) yield return outcome;
        }
    }

    private static Dimension? Dimension(Indicator indicator) => (indicator.Target?.Amount ?? indicator.Actual?.Amount)?.Unit.Dimension;

    private static Outcome? Judge(RuleContext context, Indicator indicator, bool hasUnits)
    {
        if ((indicator.Target?.Amount is not null ? indicator.Target : indicator.Actual) is not { Amount: { } amount } stated || GradeWords.IsTime(amount)) return null;
        if (IsDoubled(indicator.Name, amount)) return Fail(context, "doubled", indicator, stated);
        if (hasUnits && IsMissing(indicator, amount)) return Fail(context, "missing", indicator, stated);
        if (IsRate(indicator.Name) && amount.Unit.Dimension is Model.Dimension.People or Model.Dimension.Count or Model.Dimension.Money) return Fail(context, "wrong", indicator, stated);
        return hasUnits ? context.Holds(stated) : null;
    }

    private static bool IsDoubled(string name, Amount amount) =>
        amount.Printed.Contains("百分比", StringComparison.Ordinal) || amount.Printed.Contains("%%", StringComparison.Ordinal)
        || (amount.Unit == Unit.Percent && name.AsSpan().TrimEnd(" ）)").EndsWith('%') && !name.AsSpan().ContainsAny('（', '('));

    /// <summary>No unit in the cell, none in the name, and nothing counted behind the figure.</summary>
    private static bool IsMissing(Indicator indicator, Amount amount) =>
        amount.Unit.Dimension == Model.Dimension.Number && char.IsAsciiDigit(amount.Printed[^1]) && !indicator.Name.AsSpan().ContainsAny('（', '(', '%') && !(IsRate(indicator.Name) && amount.Base <= 1)
        && indicator.Actual?.Amount is null or { Unit.Dimension: Model.Dimension.Number };

    private static bool IsRate(string name)
    {
        var end = name.AsSpan().IndexOfAny('（', '(');
        var core = (end > 0 ? name.AsSpan(0, end) : name.AsSpan()).TrimEnd("。 %");
        return (core.EndsWith("率") || core.EndsWith("比例") || core.EndsWith("满意度")) && !Phrases.HasAny(name, s_notRates);
    }

    private static Outcome Fail(RuleContext context, string key, Indicator indicator, Statement stated) =>
        context.Fails(key, stated, null, indicator.Named is { } named ? [named] : [], ("指标", indicator.Name), ("值", stated.Value.Printed));
}
