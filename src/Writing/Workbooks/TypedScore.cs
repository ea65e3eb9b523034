using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Writing.Workbooks;

/// <summary>
/// The score of an indicator whose target is yet to be typed, as a formula that looks at what is typed: ≥, ＝ and the like are to be reached, ≤ and the like not to be exceeded, words
/// came true or did not. Where the words leave it open the cell stays empty for a person, who may type over the formula.
/// </summary>
internal sealed class TypedScore(FactCells cells, SheetFormula formulas)
{
    private const string Reached = "≥≧＞>＝=";
    private const string Kept = "≤≦＜<";
    private static readonly string[] s_reached = ["不少于", "不低于", "不小于", "大于", "高于", "达到"];
    private static readonly string[] s_kept = ["不超过", "不高于", "不大于", "不多于", "小于", "低于"];

    /// <summary>The formula of a score's cell, or null where the form does not print what it follows from.</summary>
    public string? Of(FactCell score)
    {
        if (score.Key.Concept.Name != "指标.得分" || Cell(score, "指标.分值") is not { IsFigure: true } weight) return null;
        if (Cell(score, "指标.实际值") is not { } actual || Cell(score, "指标.目标值") is not { } target) return null;
        var aim = Cell(score, "指标.调整目标值") is { } changed ? Changed(score, target, changed, weight, actual) : Measured(score, target, weight, actual);
        return aim is null ? null : $"IF(ISNUMBER({weight.From(score.Plan)}),{aim},\"\")";
    }

    private FactCell? Cell(FactCell score, string concept) => cells.Of(score.Key with { Concept = Vocabulary.Default[concept] });

    /// <summary>A target changed in the year takes the place of the first where it is filled in.</summary>
    private string? Changed(FactCell score, FactCell target, FactCell changed, FactCell weight, FactCell actual)
    {
        var place = changed.From(score.Plan);
        return Measured(score, target, weight, actual) is { } first && Measured(score, changed, weight, actual) is { } second
            ? $"IF(OR(TRIM({place}&\"\")=\"\",TRIM({place}&\"\")=\"无\",TRIM({place}&\"\")=\"/\",LEFT(TRIM({place}&\"\"),1)=\"—\"),{first},{second})"
            : null;
    }

    private string? Measured(FactCell score, FactCell target, FactCell weight, FactCell actual)
    {
        var manner = FormCatalogue.Find(cells.Facts.Filing.FormId)?.Parts.FirstOrDefault(p => score.Plan.Name.StartsWith(p.Id, StringComparison.Ordinal))?.Scoring ?? ScoringManner.Usual;
        Derivation Term(FactCell cell) => new FactTerm(cell.Key);
        Derivation Rounded(Derivation points) => new RoundedTo(points, 2, Unit.Point);
        var reached = formulas.Of(Rounded(ScoreDerivation.Reached(Term(weight), Term(target), Term(actual), manner)), score);
        var kept = formulas.Of(Rounded(ScoreDerivation.Kept(Term(weight), Term(target), Term(actual), manner)), score);
        if (reached is null || kept is null) return null;
        var (aim, came, points) = ($"TRIM({target.From(score.Plan)}&\"\")", $"TRIM({actual.From(score.Plan)}&\"\")", weight.From(score.Plan));
        var sign = Cell(score, "指标.性质") is { } nature ? $"TRIM({nature.From(score.Plan)}&{target.From(score.Plan)})" : aim;
        var (aimed, reachedNumber) = (formulas.NumberOf(target, score.Plan), formulas.NumberOf(actual, score.Plan));
        var isFulfilled = $"IF(COUNT({aimed},{reachedNumber})=2,ROUND({reachedNumber}-{aimed},9)=0,AND({aim}<>\"\",OR({came}={aim},{came}=\"达成年度指标\")))";
        return $"IF({Begins(sign, Kept, s_kept)},{kept},IF({Begins(sign, Reached, s_reached)},{reached},IF({isFulfilled},{points},\"\")))";
    }

    private static string Begins(string text, string signs, IEnumerable<string> words) =>
        $"OR(ISNUMBER(FIND(LEFT({text}&\" \",1),\"{signs}\")),{string.Join(',', words.Select(w => FormattableString.Invariant($"LEFT({text},{w.Length})=\"{w}\"")))})";
}
