using Gouji.Checking.Facts;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>How the budget of all funds changed during the year.</summary>
internal sealed record BudgetChange(Statement Original, Statement Adjusted)
{
    private static readonly string[] s_names = ["全年预算", "调整预算", "预算调整", "调整后预算", "追加预算", "预算追加", "预算增加", "预算减少", "较年初", "比年初"];

    public decimal Amount => Adjusted.Amount!.Base - Original.Amount!.Base;

    public decimal Rate => Amount / Original.Amount!.Base;

    public static BudgetChange? Of(FactBook book) =>
        Pairs.Total(book, Stage.Original) is { Amount.Base: > 0 } original
            && Pairs.Total(book, Stage.Adjusted) is { } adjusted ? new BudgetChange(original, adjusted) : null;

    public static bool IsExplained(FactBook book) => Reasons.Explain(book, s_names);
}
