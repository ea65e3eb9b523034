using System.Text;

namespace Gouji.Reading.Wording;

/// <summary>Characters that are the same to a reader.</summary>
internal static class Characters
{
    /// <summary>The half-width sign of a full-width digit, point, sign or percent.</summary>
    public static char Narrow(char c) => c switch
    {
        >= '０' and <= '９' => (char)(c - '０' + '0'),
        '．' => '.',
        '－' or '−' or '﹣' => '-',
        '％' or '﹪' => '%',
        '＋' => '+',
        _ => c,
    };

    /// <summary>A blank that may stand inside a number or a label: also full-width, thin and no-break.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\u3000' or '\u00a0' or '\u2009' or '\u202f' or '\u2002' or '\u2003' or '\u200b' or '\ufeff';

    public static string WithoutBlanks(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var c in text)
            if (!IsBlank(c)) kept.Append(c);
        return kept.Length == text.Length ? text : kept.ToString();
    }

    public static bool IsSentenceEnd(char c) => c is '。' or '；' or ';' or '！' or '？' or '\n';
}
