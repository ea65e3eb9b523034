using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A change told in words is the difference of the two figures.</summary>
internal sealed class RAT009 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context) => StatedChanges.Check(context, "变动.金额", static (a, b) => a - b);
}
