namespace Gouji.Writing.Masking;

/// <summary>Tells the names of persons in what a field says; offices and what is masked already are none. Checking has the same idea (PRV002); a test compares the two.</summary>
internal static class PersonName
{
    private static readonly string[] s_offices = ["所", "办", "科", "室", "局", "股", "站", "中心", "部", "政府", "委", "院", "校", "处", "厅"];
    private static readonly string[] s_signs = ["某", "略", "签", "章", "无", "年", "月", "日"];
    private static readonly char[] s_between = ['、', ',', '/', ';', '\n', '(', ')', ':', '；'];

    /// <summary>The names in a field's words: 王小明、李大山（签字） gives two.</summary>
    public static IEnumerable<string> In(string words)
    {
        foreach (var part in PlainCharacters.Of(words).Split(s_between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Squeezed(part) is { } whole) yield return whole;
            else
                foreach (var word in part.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                    if (Squeezed(word) is { } name) yield return name;
        }
    }

    /// <summary>The name without blanks, or null where it is none: two to four characters, or a foreign name with dots.</summary>
    private static string? Squeezed(string text)
    {
        var name = string.Concat(text.Where(c => c is not (' ' or PlainCharacters.Unseen)));
        var letters = name.Count(PlainCharacters.IsHan);
        var dots = name.Count(c => c is '·' or '•');
        if (letters + dots != name.Length || letters is < 2 or > 8 || (letters > 4 && dots == 0)) return null;
        return Array.Exists(s_offices, o => name.EndsWith(o, StringComparison.Ordinal)) || Array.Exists(s_signs, name.Contains) ? null : name;
    }
}
