using Gouji.Checking.CodedRules;
using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Checking.Computing;

/// <summary>
/// The score of an indicator by the manner of its form: the weight where the target is reached, less by how far it is missed. What the target's words leave
/// open (two units, a vague number, a direction that is not sure, how well a wish was fulfilled) is left to a person.
/// </summary>
internal sealed class IndicatorScore(Vocabulary vocabulary) : IComputation
{
    private const string Kind = "指标";

    /// <summary>The first of the three grades of a qualitative indicator, and short words for it; a lower grade is a band in which a person sets the points.</summary>
    private static readonly string[] s_fulfilled =
        ["达成年度指标", "达成年度目标", "达成预期指标", "达成预期目标", "达到预期目标", "完全达成", "全部达成", "达成", "已达成", "完成", "已完成", "全部完成", "达标"];

    private readonly Concept _factor = vocabulary["指标.得分系数"];
    private readonly Concept _weight = vocabulary["指标.分值"];

    public Concept Gives { get; } = vocabulary["指标.得分"];

    public IEnumerable<Concept> Needs => vocabulary.Concepts.Where(c => c.ItemKind == Kind && c != Gives);

    public IEnumerable<FactKey> Candidates(Worksheet sheet) => sheet.Entries(_weight).Where(e => e.Value is Amount).Select(e => e.Key with { Concept = Gives });

    public IEnumerable<Way> Ways(FactKey target, Worksheet sheet)
    {
        if (ScoredIndicator.Of(target, vocabulary, sheet) is not { } row || sheet.Index.Find(target with { Concept = _factor })?.Value is Amount) yield break;
        var derivation = row is { Target.Value: Amount aim } && Reached(row, aim) is { } reached ? Measured(row, aim, reached, sheet) : Judged(row);
        if (derivation is not null) yield return new Way(derivation);
    }

    private static Amount? Reached(ScoredIndicator row, Amount target) => row.Actual.Value as Amount ?? NotedAmount.Of(row.Actual.Value, target.Unit);

    /// <summary>Words for words: full marks where what was wished came true to the letter.</summary>
    private static FactTerm? Judged(ScoredIndicator row)
    {
        if (row is not { Target.Value: Words aim, Actual.Value: Words reached }) return null;
        return Plain(reached) == Plain(aim) || Phrases.IsAny(Plain(reached), s_fulfilled) ? new FactTerm(row.Weight.Key) : null;
    }

    private static string Plain(Words words) => words.Printed.Trim().TrimEnd('。', '；', '.', ';');

    private Derivation? Measured(ScoredIndicator row, Amount target, Amount actual, Worksheet sheet)
    {
        var comparator = target.Comparator == Comparator.None ? row.Comparator : target.Comparator;
        var aimed = new Aimed(row.Name, row.First, row.Second, target with { Comparator = comparator }, actual);
        if (!Attainment.AreComparable(aimed.Target, actual)) return null;
        var direction = Attainment.Direction(aimed, vocabulary);
        if (direction is Comparator.More or Comparator.Less && actual.Base == target.Base) return null;
        var manner = FormParts.Listing(row.Item, sheet.Form)?.Scoring ?? ScoringManner.Usual;
        var points = new IndicatorPoints(row, target.Base, actual.Base, manner);
        var derivation = direction == Comparator.None ? Undirected(aimed, points) : points.Towards(direction);
        return derivation is not null && Fits(derivation, Attainment.Of(aimed, vocabulary), points, sheet) ? derivation : null;
    }

    /// <summary>A plain number of things or a rate is to be reached; of costs, times and what is better less, only equality is sure.</summary>
    private static Derivation? Undirected(Aimed aimed, IndicatorPoints points)
    {
        if (aimed.Actual.Base == aimed.Target.Base) return points.Full;
        var isCost = aimed.First.Contains("成本", StringComparison.Ordinal) || aimed.Second.Contains("成本", StringComparison.Ordinal);
        var isOpen = isCost || aimed.Target.Unit.Dimension == Dimension.Money || ReverseWords.In(aimed.Name) || ReverseWords.IsTime(aimed.Target.Unit.Name) || GradeWords.IsTime(aimed.Target);
        return isOpen ? null : points.Towards(Comparator.AtLeast);
    }

    /// <summary>Full marks go with a target reached and lost points with one missed; where rounding would say otherwise, a person decides.</summary>
    private static bool Fits(Derivation derivation, bool? isAttained, IndicatorPoints points, Worksheet sheet)
    {
        if (Worked.Of(new Way(new RoundedTo(derivation, 2, Unit.Point)), points.Row.Score, sheet) is not { Number: var score }) return false;
        var weight = ((Amount)points.Row.Weight.Value).Base;
        return isAttained switch { true => score == weight || points.IsFarOver, false => score < weight || weight == 0, null => true };
    }
}
