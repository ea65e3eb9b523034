using Gouji.Checking.Grids;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>In a table of no known form a change, and the rate of a change, follow from the two figures beside them; on a base of zero there is no rate.</summary>
internal sealed class GEN005 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context) => GridPairs.Check(context, LineKind.Change, LineKind.ChangeRate);
}
