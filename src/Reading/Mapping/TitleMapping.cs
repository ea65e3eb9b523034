using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Reading.Mapping;

/// <summary>Reads a title, which may run over several paragraphs: 2023年度 + unit + 整体支出绩效自评报告.</summary>
internal sealed class TitleMapping(Harvest harvest, Vocabulary vocabulary, string part)
{
    private const int LongestLine = 60;
    private static readonly string[] s_kinds = ["部门（单位）整体支出", "部门(单位)整体支出", "部门整体支出", "单位整体支出", "整体支出"];

    public void Map(IReadOnlyList<Paragraph> leading)
    {
        foreach (var paragraph in leading.Where(p => p.Text.Length <= LongestLine)) Year(paragraph);
        Unit(leading);
    }

    private void Year(Paragraph paragraph)
    {
        var from = 0;
        if (YearFinder.Next(paragraph.Text, "年度", ref from) is var (year, start))
            harvest.State(vocabulary["报告年度"], harvest.Unstated, new Amount(year, 0, Model.Unit.None, paragraph.Text.Substring(start, 4)),
                new Source(paragraph.Place.Within(start, 4), "年度", part, [part, "标题"]));
    }

    private void Unit(IReadOnlyList<Paragraph> leading)
    {
        for (var i = 0; i < leading.Count; i++)
        {
            var from = 0;
            if (leading[i].Text.Length > LongestLine || YearFinder.Next(leading[i].Text, "年度", ref from) is not var (_, year)) continue;
            var start = year + 6;
            var name = NameEnd(leading, i, start);
            if (name.Length >= 3) State(leading[i], start, name);
            return;
        }
    }

    /// <summary>The unit's name: what stands between the year and the kind of report, on this line or up to the next.</summary>
    private static string NameEnd(IReadOnlyList<Paragraph> leading, int line, int start)
    {
        var rest = leading[line].Text[start..];
        foreach (var kind in s_kinds)
            if (rest.IndexOf(kind, StringComparison.Ordinal) is >= 0 and var at) return rest[..at].Trim(' ', '\u3000');
        var next = line + 1 < leading.Count ? leading[line + 1].Text.Trim(' ', '\u3000') : "";
        return s_kinds.Any(k => next.StartsWith(k, StringComparison.Ordinal)) ? rest.Trim(' ', '\u3000') : "";
    }

    private void State(Paragraph paragraph, int start, string name)
    {
        var at = paragraph.Text.IndexOf(name, start, StringComparison.Ordinal);
        harvest.State(vocabulary["单位名称"], harvest.Unstated, new Words(name), new Source(paragraph.Place.Within(at, name.Length), "标题", part, [part, "标题"]));
    }
}
