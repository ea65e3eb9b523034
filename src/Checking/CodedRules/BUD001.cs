using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>三公经费 stays within its budget, or the report says why not.</summary>
internal sealed class BUD001 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context) => BudgetLimit.Check(context, "三公经费", "三公", "公务用车", "公务接待", "因公出国");
}
