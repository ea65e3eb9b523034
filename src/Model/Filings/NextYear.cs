using System.Globalization;
using System.Text;
using Gouji.Model.Forms;

namespace Gouji.Model.Filings;

/// <summary>
/// A report begun from that of the year before: what was spent then becomes 上年决算, projects, indicators and texts are kept and marked as to be revised, and what
/// belongs to the old year alone is left blank.
/// </summary>
public static class NextYear
{
    /// <summary>What a year achieved; it is not known of the next.</summary>
    private static readonly string[] s_results =
    [
        "指标.实际值", "指标.偏差原因", "实际完成情况", "任务.完成情况", "任务.偏差原因", "预算执行偏差原因", "项目.执行偏差原因", "评价结论", "存在问题", "改进措施", "自评等级", "项目.自评等级", "填报日期", "报告日期",
    ];

    /// <summary>Figures that hold until they are changed: points of the form and posts.</summary>
    private static readonly string[] s_lasting =
        ["编制人数", "预算执行分值", "项目.分值", "指标.分值", "一级指标.分值", "总分值", "项目.总分值"];

    public static Filing Of(Filing last, int year)
    {
        // 上年决算 of procurement and the like is struck out on the paper.
        HashSet<Concept?> struckOut = [.. (FormCatalogue.Find(last.FormId)?.Parts ?? []).SelectMany(p => p.Blocks).SelectMany(b => b.Rows).Where(r => r.NotFilledAt.HasFlag(Stage.PriorExecuted)).Select(r => r.Meaning.Concept)];
        Dictionary<FactKey, Entry> entries = [];
        foreach (var entry in last.Entries)
            if (Forward(entry, year, struckOut) is { } forward) entries.TryAdd(forward.Key, forward);
        var next = last with
        {
            Year = year,
            Entries = [.. entries.Values],
            Items = [.. last.Items.Where(i => i.Key.Kind is not ("变动" or "类"))],
            Body = [.. last.Body.Select(p => Forward(p, last.Year, year - last.Year))],
            Parts = [],
            Appendices = [],
        };
        return next with { Entries = [.. next.Entries, .. Unknown(next)] };
    }

    /// <summary>Figures the text speaks of that are not known yet: blanks, so that they are asked for.</summary>
    private static IEnumerable<Entry> Unknown(Filing next)
    {
        var index = new FilingIndex(next);
        return next.Body.SelectMany(p => p.Pieces).OfType<FigurePiece>().Select(p => p.Key).Distinct().Where(key => index.Find(key) is null).Select(key => new Entry(key, new Blank("")));
    }

    private static Entry? Forward(Entry entry, int year, HashSet<Concept?> struckOut)
    {
        var key = entry.Key;
        if (key.Concept.Name == "报告年度") return new Entry(key, new Amount(year, 0, Unit.None, year.ToString(CultureInfo.InvariantCulture)));
        if (key.Item is { Kind: "变动" or "类" or "楼堂馆所" } || s_results.Contains(key.Concept.Name)) return null;
        if (key.Concept.Kind is ConceptKind.Text or ConceptKind.Target || s_lasting.Contains(key.Concept.Name)) return Carried(entry, key, isToRevise: key.Concept.Name != "单位名称");
        return (key.Stage & Stage.Executed) != 0 && entry.Value is Amount && !struckOut.Contains(key.Concept) ? Carried(entry, key with { Stage = Stage.PriorExecuted }, isToRevise: false) : null;
    }

    private static Entry Carried(Entry entry, FactKey key, bool isToRevise) =>
        new(key, entry.Value) { Origin = Origin.BroughtForward, IsToRevise = isToRevise && entry.Value is not Blank, Place = entry.Place };

    private static BodyParagraph Forward(BodyParagraph paragraph, int year, int shift) => paragraph with
    {
        IsToRevise = paragraph.Level == 0 && paragraph.Role == ParagraphRole.Body,
        IsDrafted = false,
        Pieces = [.. paragraph.Pieces.Select(p => p is WordPiece words ? new WordPiece(Shifted(words.Words, year, shift)) : p)],
    };

    /// <summary>2023年 and 2022年 move on with the report's year; other years stay.</summary>
    private static string Shifted(string words, int year, int shift)
    {
        var text = new StringBuilder(words);
        for (var i = 0; i + 4 < text.Length; i++)
        {
            if (text[i + 4] != '年' || (i > 0 && char.IsAsciiDigit(text[i - 1])) || !int.TryParse(text.ToString(i, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var stated)) continue;
            if (stated != year && stated != year - 1) continue;
            text.Remove(i, 4).Insert(i, (stated + shift).ToString("D4", CultureInfo.InvariantCulture));
        }

        return text.ToString();
    }
}
