using Gouji.Checking.Grids;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>In a table of no known form a rate is the quotient of the two figures beside it, or a share of their total.</summary>
internal sealed class GEN004 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context) => GridPairs.Check(context, LineKind.Rate);
}
