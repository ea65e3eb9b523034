namespace Gouji.Writing.Masking;

/// <summary>Finds where somebody lives, behind the label that says so; nothing of it is shown.</summary>
internal static class AddressSearch
{
    public const string Shown = "（略）";

    private static readonly string[] s_labels = ["家庭住址", "家庭地址", "居住地址", "户籍地址", "户籍所在地", "户口所在地", "现住址", "住址"];
    private static readonly char[] s_houses = ['号', '组', '栋', '室', '楼', '巷', '弄'];
    private static readonly char[] s_towns = ['省', '市', '县', '区', '乡', '镇', '村', '路', '街'];
    private static readonly char[] s_ends = ['。', ';', ',', '\n', ')'];

    public static bool IsLabel(string words) => Array.Exists(s_labels, words.Contains);

    /// <param name="text">In plain characters, in which ： is : and ， is a comma.</param>
    public static IEnumerable<MaskedPiece> Find(string text)
    {
        foreach (var label in s_labels)
            for (var at = text.IndexOf(label, StringComparison.Ordinal); at >= 0; at = text.IndexOf(label, at + label.Length, StringComparison.Ordinal))
                if (Piece(text, at + label.Length) is { } piece) yield return piece;
    }

    private static MaskedPiece? Piece(string text, int from)
    {
        if (from >= text.Length || text[from] is not (':' or ' ' or '为' or '是')) return null;
        var isSaid = text[from] == ':';
        do from++;
        while (from < text.Length && text[from] is ' ' or ':');
        var end = from;
        while (end < text.Length && !s_ends.Contains(text[end]) && !(text[end] == ' ' && end + 1 < text.Length && text[end + 1] == ' ')) end++;
        // Behind a mere blank other words may follow, of whose houses nothing is said: 住址 变更 3 户.
        if (!isSaid && !(text.AsSpan(from, end - from).ContainsAny(s_houses) && text.AsSpan(from, end - from).ContainsAny(s_towns))) return null;
        return end == from || text.AsSpan(from, end - from).StartsWith("(略") ? null : new MaskedPiece(PrivateKind.Address, from, end - from, Shown);
    }
}
