using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>The table for the whole spending measures output, effect and satisfaction. A project's own table may do without satisfaction.</summary>
internal sealed class IND017 : ICodedRule
{
    private static readonly string[] s_levels = ["产出", "效益", "满意度"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var table in Indicators.Of(context.Book).Tables)
        {
            var isProject = context.Book.Of("项目.名称").Any(s => s.Part == table.Part && s.Part != "正文");
            if (isProject || !table.Rows.TrueForAll(i => IndicatorClassNames.IsFirst(context.Book.Vocabulary, i.FirstName))) continue;
            var missing = s_levels.Where(level => !table.Rows.Exists(i => Has(i, level))).ToList();
            if (missing.Count == 0) yield return context.Holds([.. table.Rows.Select(i => i.First!)]);
            else yield return context.Fails("fails", table.Rows[0].First!, null, null, ("处", table.Part), ("缺", string.Join('、', missing)));
        }
    }

    private static bool Has(Indicator indicator, string level) =>
        level == "满意度" ? indicator.IsSatisfaction : indicator.FirstName.StartsWith(level, StringComparison.Ordinal);
}
