using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>An indicator stands once in a table. A name whose cell spans several rows is one name, not many.</summary>
internal sealed class IND011 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var table in Indicators.Of(context.Book).Tables)
        {
            Dictionary<string, Indicator> seen = new(StringComparer.Ordinal);
            foreach (var indicator in table.Rows)
            {
                if (indicator.Named is not { IsBlank: false } named || seen.TryAdd(Plain(indicator.Name), indicator)) continue;
                var first = seen[Plain(indicator.Name)];
                if (first.Named!.Place != named.Place) yield return context.Fails("fails", named, null, [first.Named], ("指标", indicator.Name), ("处", table.Part));
            }

            if (seen.Count > 1) yield return context.Holds();
        }
    }

    private static string Plain(string name) => name.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).TrimEnd('。');
}
