using Gouji.Checking.Grids;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>In a table of no known form the rows of totals are the sum of their rows.</summary>
internal sealed class GEN001 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context) => GridSums.Check(context, byColumns: false);
}
