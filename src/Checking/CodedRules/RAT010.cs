using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A rate of change told in words is the change over the figure compared with.</summary>
internal sealed class RAT010 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context) => StatedChanges.Check(context, "变动.比率", static (a, b) => Interval.Divide(a - b, b));
}
