using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;

namespace Gouji.Checking.Computing;

/// <summary>One row of a filing's indicators with what its score follows from.</summary>
/// <param name="Target">As changed in the year, where it was.</param>
/// <param name="Comparator">What a column of its own prints before the target: ≥.</param>
internal sealed record ScoredIndicator(FactKey Score, string Name, string First, string Second, Entry Target, Entry Actual, Entry Weight, Comparator Comparator)
{
    private static readonly string[] s_unchanged = ["无", "/", "—", "——", "-"];

    public ItemKey Item => Score.Item!;

    /// <summary>Null where target, actual or weight is not there.</summary>
    public static ScoredIndicator? Of(FactKey score, Vocabulary vocabulary, Worksheet sheet)
    {
        if (score.Item is not { } item) return null;
        Entry? Cell(string concept) => sheet.Index.Find(new FactKey(vocabulary[concept], Item: item, Part: score.Part ?? item.List));
        string Text(string concept) => Cell(concept)?.Value.Printed ?? "";
        var changed = Cell("指标.调整目标值");
        var target = changed is { Value: not Blank } && !s_unchanged.Contains(changed.Value.Printed.Trim()) ? changed : Cell("指标.目标值");
        if (target is null || Cell("指标.实际值") is not { } actual || Cell("指标.分值") is not { Value: Amount } weight) return null;
        return new ScoredIndicator(score, sheet.Index.NameOf(item) ?? "", Text("指标.一级"), Text("指标.二级"), target, actual, weight, Sign(Text("指标.性质")));
    }

    private static Comparator Sign(string printed) => printed.Trim() switch
    {
        "≥" or ">=" or "≧" => Comparator.AtLeast,
        ">" or "＞" => Comparator.More,
        "≤" or "<=" or "≦" => Comparator.AtMost,
        "<" or "＜" => Comparator.Less,
        "=" or "＝" => Comparator.Equal,
        _ => Comparator.None,
    };
}
