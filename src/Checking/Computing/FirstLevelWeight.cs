using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;

namespace Gouji.Checking.Computing;

/// <summary>The points printed behind a first-level indicator are those of the indicators under it in the same list (rule SCO003).</summary>
internal sealed class FirstLevelWeight(Vocabulary vocabulary) : IComputation
{
    private const string Kind = "指标";
    private readonly Concept _first = vocabulary["指标.一级"];
    private readonly Concept _weight = vocabulary["指标.分值"];

    public Concept Gives { get; } = vocabulary["一级指标.分值"];

    public IEnumerable<Concept> Needs => [_first, _weight];

    public IEnumerable<FactKey> Candidates(Worksheet sheet) => sheet.Items.Where(i => i.Key.Kind == Gives.ItemKind).Select(i => new FactKey(Gives, Item: i.Key));

    public IEnumerable<Way> Ways(FactKey target, Worksheet sheet)
    {
        if (target.Item is not { } level || sheet.Index.NameOf(level) is not { } name) yield break;
        List<Derivation> weights = [];
        foreach (var item in sheet.Index.Items(Kind, level.List))
        {
            if (sheet.Index.Find(new FactKey(_first, Item: item, Part: level.List))?.Value.Printed != name) continue;
            if (sheet.Index.Find(new FactKey(_weight, Item: item, Part: level.List)) is { Value: Amount or Blank } weight) weights.Add(new FactTerm(weight.Key));
        }

        if (weights.Count > 0) yield return new Way(new SumOf(weights));
    }
}
