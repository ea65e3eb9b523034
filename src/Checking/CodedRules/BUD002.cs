using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>公用经费 stays within its budget, or the report says why not.</summary>
internal sealed class BUD002 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context) => BudgetLimit.Check(context, "公用经费", "公用经费", "公用支出", "机关运行经费");
}
