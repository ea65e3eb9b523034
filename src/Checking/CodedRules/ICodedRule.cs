using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A rule no formula can say. Its class bears its id; its page holds everything people read.</summary>
internal interface ICodedRule
{
    /// <summary>What the rule says of the report; nothing at all means that it does not apply.</summary>
    IEnumerable<Outcome> Check(RuleContext context);
}
