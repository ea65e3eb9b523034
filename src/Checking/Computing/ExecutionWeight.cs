using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Checking.Computing;

/// <summary>The points of budget execution that the form sets, filled in where they are blank: where all its ways of spreading the points give the same, or the indicators' weights tell which is followed.</summary>
internal sealed class ExecutionWeight(Concept gives, Vocabulary vocabulary) : IComputation
{
    private const string Execution = "预算执行";
    private const string Kind = "指标";
    private readonly Concept _first = vocabulary["指标.一级"];
    private readonly Concept _weight = vocabulary["指标.分值"];

    public Concept Gives => gives;

    public IEnumerable<Concept> Needs => [_first, _weight];

    public static IEnumerable<ExecutionWeight> All(Vocabulary vocabulary) => [new(vocabulary["预算执行分值"], vocabulary), new(vocabulary["项目.分值"], vocabulary)];

    public IEnumerable<FactKey> Candidates(Worksheet sheet) => [];

    public IEnumerable<Way> Ways(FactKey target, Worksheet sheet)
    {
        var regimes = (sheet.Form?.Parts ?? []).Where(p => sheet.Places.Parts(target).Any(id => PartIds.Fills(id, p))).SelectMany(p => p.Weights).ToList();
        var points = regimes.Select(Points).Distinct().ToList();
        if (points.Count > 1) points = [.. regimes.Where(r => IsFollowed(r, target, sheet)).Select(Points).Distinct()];
        if (points is [{ } only]) yield return new Way(new NumberTerm(only), Standing.Usual);
    }

    private static decimal? Points(WeightRegime regime) => regime.Shares.FirstOrDefault(s => s.Name == Execution)?.Points;

    private bool IsFollowed(WeightRegime regime, FactKey target, Worksheet sheet)
    {
        var indicators = SummedItems.Beside(target, Kind, sheet);
        var sums = indicators.GroupBy(i => Row(_first, i, sheet)?.Printed ?? "").ToDictionary(g => g.Key, g => g.Sum(i => Row(_weight, i, sheet) is Amount weight ? weight.Base : 0));
        return sums.Count > 0 && regime.Shares.Where(s => s.Name != Execution).All(s => sums.GetValueOrDefault(s.Name) == s.Points);
    }

    private static Value? Row(Concept concept, ItemKey item, Worksheet sheet) => sheet.Index.Find(new FactKey(concept, Item: item, Part: item.List))?.Value;
}
