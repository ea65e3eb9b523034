using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping;

/// <summary>
/// States what a sentence says of a change (较年初预算增加315.80万元，增长21.56%) or of the share of a budget (完成预算的86.78%). The item names the
/// concept; the stage holds both stages, the one compared and the one compared with.
/// </summary>
internal sealed class ChangeMapping(Harvest harvest, string part, Vocabulary vocabulary)
{
    private int _ordinal;

    /// <summary>True when the amount was such a change or share.</summary>
    public bool State(Mention mention, Concept? concept, Stage to, Stage from, ScannedAmount amount, Source source)
    {
        var isRate = amount.Amount.Unit.Dimension == Dimension.Ratio;
        if (isRate && Share(mention, concept, to, source.Label) is { } shared) return State("变动.完成率", shared, Stage.Original | Stage.Executed, amount, source);
        if (!mention.IsChange || mention.RateOf is not null || concept is not { Dimension: Dimension.Money, ItemKind: null } || from == Stage.Unstated) return false;
        var compared = mention.To != Stage.Unstated ? mention.To : from == Stage.PriorExecuted || to == Stage.Unstated || to == from ? Stage.Executed : to;
        if (compared == from || (!isRate && amount.Amount.Unit.Dimension != Dimension.Money)) return false;
        return State(isRate ? "变动.比率" : "变动.金额", concept, compared | from, amount, source);
    }

    /// <summary>The concept whose share of its budget is told: 公用经费控制率, 政府采购执行率, behind a sentence on it 完成预算的, or 为预算7.06万元的.</summary>
    private static Concept? Share(Mention mention, Concept? concept, Stage to, string label)
    {
        if (mention.RateOf is { Dimension: Dimension.Money, ItemKind: null } named && named.Name is not ("总支出" or "总收入")) return named;
        var isOfBudget = (label.StartsWith("完成", StringComparison.Ordinal) || label.StartsWith('占') || label.StartsWith('为')) && label.Contains("预算", StringComparison.Ordinal);
        var isOfBudgetBefore = label == "的" && to == Stage.Original;
        return (isOfBudget || isOfBudgetBefore) && concept is { Dimension: Dimension.Money, ItemKind: null } ? concept : null;
    }

    private bool State(string name, Concept of, Stage stages, ScannedAmount amount, Source source)
    {
        harvest.State(vocabulary[name], new Coordinates(harvest.Year, stages, default, new Item("变动", of.Name, ++_ordinal, part)), amount.Amount, source);
        return true;
    }
}
