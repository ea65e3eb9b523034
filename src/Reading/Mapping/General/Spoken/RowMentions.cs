using System.Buffers;
using Gouji.Model;

namespace Gouji.Reading.Mapping.General.Spoken;

/// <summary>
/// Finds sentences that give an amount under the very name of a row of a table of no known form: “路灯改造项目支出12.40万元” beside a row 路灯改造.
/// Between the name and the amount only words of the field may stand.
/// </summary>
internal sealed class RowMentions
{
    private const int ShortestName = 4;
    private const int LongestTail = 14;
    private const int MostNames = 3000;

    private static readonly string[] s_joining =
        ["项目", "专项", "资金", "经费", "支出", "决算", "预算", "安排", "实际", "执行", "使用", "完成", "年初", "全年", "当年", "本年", "年度", "共计", "合计", "累计", "投入", "金额", "拨付", "收入", "共", "为", "达", "到", "数", "总", "计", "的"];

    private readonly List<string> _names;
    private readonly SearchValues<string>? _any;

    public RowMentions(IEnumerable<FigureGrid> grids)
    {
        _names = [.. grids.SelectMany(g => g.Rows.Where((r, i) => r.Role == LineRole.Plain && IsName(r.Label) && HasMoney(g, i)).Select(r => r.Label))
            .GroupBy(n => n).Where(g => g.Count() == 1).Select(g => g.Key).OrderByDescending(n => n.Length).Take(MostNames)];
        if (_names.Count > 0) _any = SearchValues.Create([.. _names], StringComparison.Ordinal);
    }

    public void Read(FoundPart part, SpokenStatements statements)
    {
        if (_any is null) return;
        foreach (var block in part.Part.Blocks)
        {
            if (block is not Paragraph { IsBody: true } paragraph || !paragraph.Text.AsSpan().ContainsAny(_any)) continue;
            foreach (var sentence in SpokenSentence.Of(paragraph))
                for (var i = 0; i < sentence.Count; i++)
                    if (sentence.IsMoney(i) && statements.Known(sentence, i) is null && Named(sentence.Gap(i)) is var (name, stage)) statements.Add(sentence, i, name, stage, part.Part.Id);
        }
    }

    private (string Name, Stage Stage)? Named(string gap)
    {
        foreach (var name in _names)
        {
            var at = gap.LastIndexOf(name, StringComparison.Ordinal);
            if (at < 0) continue;
            var tail = gap[(at + name.Length)..];
            return IsBounded(gap, at) && tail.Length <= LongestTail && Joins(tail) ? (name, StageOf(tail)) : null;
        }

        return null;
    }

    /// <summary>The name must not be the end of a longer one.</summary>
    private static bool IsBounded(string gap, int at) => at == 0 || !char.IsLetterOrDigit(gap[at - 1]);

    private static bool Joins(string tail)
    {
        var rest = tail.AsSpan().Trim(" \u3000，,：:、”\"");
        while (rest.Length > 0)
        {
            var matched = 0;
            foreach (var joining in s_joining)
                if (rest.StartsWith(joining) && joining.Length > matched) matched = joining.Length;
            if (matched == 0) return false;
            rest = rest[matched..].Trim(" \u3000，,：:");
        }

        return true;
    }

    private static Stage StageOf(string tail) =>
        tail.Contains("预算", StringComparison.Ordinal) ? (tail.Contains("全年", StringComparison.Ordinal) ? Stage.Adjusted : Stage.Original)
        : tail.Contains("决算", StringComparison.Ordinal) || tail.Contains("实际", StringComparison.Ordinal) || tail.Contains("执行", StringComparison.Ordinal) || tail.Contains("支出", StringComparison.Ordinal) ? Stage.Executed : default;

    private static bool IsName(string label) => label.Length >= ShortestName && !label.AsSpan().ContainsAnyInRange('0', '9');

    private static bool HasMoney(FigureGrid grid, int row)
    {
        for (var c = 0; c < grid.Columns.Count; c++)
            if (grid[row, c] is { Amount.Unit.Dimension: Dimension.Money, Concept.ItemKind: "表格数" }) return true;
        return false;
    }
}
