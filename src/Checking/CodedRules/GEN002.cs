using Gouji.Checking.Grids;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>In a table of no known form the columns of totals are the sum of their columns.</summary>
internal sealed class GEN002 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context) => GridSums.Check(context, byColumns: true);
}
