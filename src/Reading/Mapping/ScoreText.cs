using System.Buffers;
using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Reading.Mapping;

/// <summary>Finds the grade a sentence gives: 自评等级为“优”, 评定等次：良.</summary>
internal static class ScoreText
{
    private static readonly string[] s_leads = ["等级为", "等次为", "级别为", "评定为", "评为", "结果为", "结论为", "等级：", "等次：", "等级是", "等次是", "等级评定为", "等级", "等次"];

    private static readonly SearchValues<string> s_anyLead = SearchValues.Create(s_leads, StringComparison.Ordinal);

    private static readonly (string Word, GradeLevel Level)[] s_grades =
        [("优秀", GradeLevel.Excellent), ("优", GradeLevel.Excellent), ("良好", GradeLevel.Good), ("良", GradeLevel.Good), ("中", GradeLevel.Fair), ("差", GradeLevel.Poor)];

    public static void State(Harvest harvest, Vocabulary vocabulary, Paragraph paragraph, string part, SectionSetting? setting)
    {
        if (Find(paragraph.Text) is not { } found) return;
        harvest.State(vocabulary["自评等级"], harvest.Unstated, new Grade(found.Level, paragraph.Text.Substring(found.Start, found.Length)),
            new Source(paragraph.Place.Within(found.Start, found.Length), "自评等级", part, setting?.Path("自评等级") ?? [part, "自评等级"]));
    }

    /// <summary>The grade a cell or field names and nothing else, or null.</summary>
    public static GradeLevel? Grade(ReadOnlySpan<char> words)
    {
        var text = words.Trim(" \u3000“”\"");
        foreach (var (word, level) in s_grades)
            if (text.SequenceEqual(word)) return level;
        return null;
    }

    private static (GradeLevel Level, int Start, int Length)? Find(string text)
    {
        if (!text.Contains('评') || !text.AsSpan().ContainsAny(s_anyLead)) return null;
        foreach (var lead in s_leads)
            for (var at = text.IndexOf(lead, StringComparison.Ordinal); at >= 0; at = text.IndexOf(lead, at + 1, StringComparison.Ordinal))
                if (GradeAt(text, at + lead.Length) is { } grade) return grade;
        return null;
    }

    private static (GradeLevel, int, int)? GradeAt(string text, int at)
    {
        while (at < text.Length && text[at] is '“' or '"' or '：' or ':' or '「' or '‘' or ' ' or '\u3000') at++;
        foreach (var (word, level) in s_grades)
            if (text.AsSpan(at).StartsWith(word) && IsEnd(text, at + word.Length)) return (level, at, word.Length);
        return null;
    }

    private static bool IsEnd(string text, int at) => at >= text.Length || !char.IsLetter(text[at]) || text[at] is '等' or '级';
}
