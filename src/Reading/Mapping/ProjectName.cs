using System.Buffers;
using Gouji.Model.Catalogue;

namespace Gouji.Reading.Mapping;

/// <summary>The name of the project a paragraph is about, where it stands, and how the project came into the budget if the words say so.</summary>
internal sealed record ProjectName(string Text, int Start, string? Arrangement, int ArrangementStart)
{
    private const int LongestName = 40;
    private static readonly string[] s_added = ["年中追加项目", "年中新增项目", "年中追加安排项目", "年中追加的项目", "追加项目", "年中调整新增项目", "预算执行中追加项目"];
    private static readonly string[] s_budgeted = ["年初预算项目", "年初安排项目", "年初预算安排项目", "年初部门预算项目"];
    private static readonly string[] s_totals = ["项目支出", "全年", "本年", "合计", "全部项目", "各项目"];
    private static readonly string[] s_nameEnds = ["项目", "专项", "工程", "专项经费", "专项资金", "补助", "补助资金"];
    private static readonly string[] s_ends = ["年初", "年中", "全年", "预算", "安排", "实际", "资金来源", "项目资金", "总投资", "共安排", "当年", "本年", "执行", "支出"];

    private static readonly string[] s_wholeAdditions = ["属年中追加", "系年中追加", "为年中追加", "年中追加安排，", "年中新增，", "年初未安排预算", "年初无预算", "年初未列预算", "年初未安排"];
    private static readonly string[] s_tails = ["为", "共", "金额", "共计"];
    private static readonly SearchValues<char> s_leadFirsts = SearchValues.Create([.. s_added.Select(w => w[0]), .. s_budgeted.Select(w => w[0])]);
    private static readonly SearchValues<string> s_anyAdded = SearchValues.Create(s_added, StringComparison.Ordinal);
    private static readonly SearchValues<string> s_anyWholeAddition = SearchValues.Create(s_wholeAdditions, StringComparison.Ordinal);
    private static readonly SearchValues<string> s_anyTotal = SearchValues.Create(s_totals, StringComparison.Ordinal);

    public static ProjectName? Find(string text, int firstAmount, bool inProjects)
    {
        var start = SkipLead(text, out var isNumbered, out var isProject);
        if (LeadAt(text, start) is var (lead, isAdded)) return Named(text, start + lead.Length, firstAmount, isAdded ? "年中追加" : null, isAdded ? start : 0, true);
        if (!isProject && !(inProjects && (isNumbered || StartsWithName(text, start, firstAmount)))) return null;
        var added = text.AsSpan().IndexOfAny(s_anyAdded);
        var addedWhole = added >= 0 ? added : WholeAddition(text);
        return Named(text, start, firstAmount, addedWhole >= 0 ? "年中追加" : null, Math.Max(addedWhole, 0), false);
    }

    /// <summary>The words that announce a project and whether they say it was added in the year.</summary>
    private static (string Lead, bool IsAdded)? LeadAt(string text, int start)
    {
        if (start >= text.Length || !s_leadFirsts.Contains(text[start])) return null;
        foreach (var word in s_added)
            if (text.AsSpan(start).StartsWith(word)) return (word, true);
        foreach (var word in s_budgeted)
            if (text.AsSpan(start).StartsWith(word)) return (word, false);
        return null;
    }

    /// <summary>A paragraph without number begins with the project's name, up to the first mark: 敬老院运转项目，年初预算…</summary>
    private static bool StartsWithName(string text, int start, int firstAmount)
    {
        var lead = text.AsSpan(start, Math.Max(0, firstAmount - start));
        var end = lead.IndexOfAny("，。：；（,;:(“”");
        return IsName(end < 0 ? lead : lead[..end]);
    }

    private static bool IsName(ReadOnlySpan<char> lead)
    {
        foreach (var end in s_nameEnds)
            if (lead.EndsWith(end)) return !lead.ContainsAny(s_anyTotal);
        return false;
    }

    /// <summary>Words that say that the whole project came in the year, whatever the shape of the sentence.</summary>
    private static int WholeAddition(string text)
    {
        if (!text.AsSpan().ContainsAny(s_anyWholeAddition)) return -1;
        foreach (var word in s_wholeAdditions)
            if (text.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at) return at;
        return -1;
    }

    private static ProjectName? Named(string text, int start, int firstAmount, string? arrangement, int arrangementStart, bool toAmount)
    {
        while (start < text.Length && (Wording.Characters.IsBlank(text[start]) || text[start] is '：' or ':' or '—')) start++;
        if (start >= text.Length) return null;
        var end = text[start] is '“' or '"' or '「' or '《' ? Closing(text, ++start) : End(text, start, firstAmount, toAmount);
        var length = end - start;
        return length is < 2 or > LongestName || s_totals.Any(t => text.AsSpan(start, length).StartsWith(t)) ? null : new ProjectName(text[start..end], start, arrangement, arrangementStart);
    }

    private static int Closing(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny("”\"」》");
        return end < 0 ? start : start + end;
    }

    private static int End(string text, int start, int firstAmount, bool toAmount)
    {
        var end = text.AsSpan(start).IndexOfAny("，。：；,;:（(");
        end = end < 0 ? firstAmount : Math.Min(start + end, firstAmount);
        if (!toAmount)
            foreach (var word in s_ends)
                if (text.IndexOf(word, start + 1, Math.Max(0, end - start - 1), StringComparison.Ordinal) is > 0 and var at && at - start >= 3) end = Math.Min(end, at);
        return Trimmed(text, start, end);
    }

    private static int Trimmed(string text, int start, int end)
    {
        foreach (var word in s_tails)
            if (end - start > word.Length + 2 && text.AsSpan(start, end - start).EndsWith(word)) end -= word.Length;
        while (end > start && (Wording.Characters.IsBlank(text[end - 1]) || text[end - 1] is '”' or '"')) end--;
        return end;
    }

    /// <summary>Skips 1. or 项目一： and says whether there was such a lead.</summary>
    private static int SkipLead(string text, out bool isNumbered, out bool isProject)
    {
        var at = 0;
        while (at < text.Length && Wording.Characters.IsBlank(text[at])) at++;
        var numbering = LabelText.NumberingLength(text.AsSpan(at));
        (isNumbered, isProject) = (numbering > 0, false);
        at += numbering;
        if (!text.AsSpan(at).StartsWith("项目")) return at;
        var end = at + 2;
        while (end < text.Length && (Wording.ChineseNumber.IsNumeral(text[end]) || char.IsAsciiDigit(text[end]))) end++;
        if (end == at + 2 || end >= text.Length || text[end] is not ('：' or ':' or '、' or '.' or '，')) return at;
        isProject = true;
        return end + 1;
    }
}
