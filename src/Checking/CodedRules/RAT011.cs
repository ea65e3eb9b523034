using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A share told in words is the spending over its budget.</summary>
internal sealed class RAT011 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context) => StatedChanges.Check(context, "变动.完成率", static (a, b) => Interval.Divide(a, b));
}
