using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A second level stands under the first level it belongs to. Words of a form that are not known are left alone.</summary>
internal sealed class IND010 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var indicator in Indicators.Of(context.Book).All)
        {
            var vocabulary = context.Book.Vocabulary;
            if (indicator.First is not { IsBlank: false } first || indicator.Second is not { IsBlank: false } second) continue;
            // The evaluation tree 决策–过程–产出–效益 has satisfaction under 效益.
            if (indicator.FirstName.StartsWith("效益", StringComparison.Ordinal) && indicator.SecondName.Contains("满意", StringComparison.Ordinal)) continue;
            if (!IndicatorClassNames.IsFirst(vocabulary, indicator.FirstName) || !IndicatorClassNames.IsSecond(vocabulary, indicator.SecondName)) continue;
            if (indicator.Class(context.Book) is not null) yield return context.Holds(first, second);
            else yield return context.Fails("fails", second, null, [first], ("一级", indicator.FirstName), ("二级", indicator.SecondName), ("指标", indicator.Name), ("应为", IndicatorClassNames.SecondsOf(vocabulary, indicator.FirstName)));
        }
    }
}
