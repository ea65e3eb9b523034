namespace Gouji.Writing.Masking;

/// <summary>Finds what a label says to be a private number, though its digits do not tell: 身份证号 with a slip in it, 护照, 账号.</summary>
internal static class LabelledNumbers
{
    private const string Filler = ":：号码为是 （(";

    /// <summary>Label, kind, the fewest characters of its number.</summary>
    private static readonly (string Label, PrivateKind Kind, int Fewest)[] s_labels =
    [
        ("身份证", PrivateKind.Identity, 6), ("护照", PrivateKind.Passport, 7), ("通行证", PrivateKind.Passport, 7), ("军官证", PrivateKind.Passport, 6),
        ("卡号", PrivateKind.BankCard, 12), ("账号", PrivateKind.BankCard, 12), ("帐号", PrivateKind.BankCard, 12), ("账户", PrivateKind.BankCard, 12),
    ];

    /// <param name="text">In plain characters.</param>
    public static IEnumerable<MaskedPiece> Find(string text)
    {
        foreach (var (label, kind, fewest) in s_labels)
            for (var at = text.IndexOf(label, StringComparison.Ordinal); at >= 0; at = text.IndexOf(label, at + label.Length, StringComparison.Ordinal))
                if (Piece(text, at + label.Length, kind, fewest) is { } piece) yield return piece;
    }

    /// <summary>Whether a cell that says this is the label of private numbers, and of which.</summary>
    public static PrivateKind? KindOf(string label)
    {
        foreach (var (word, kind, _) in s_labels)
            if (label.Contains(word, StringComparison.Ordinal)) return kind;
        return null;
    }

    public static MaskedPiece? Whole(string text, PrivateKind kind) => Piece(text, 0, kind, Array.Find(s_labels, l => l.Kind == kind).Fewest);

    private static MaskedPiece? Piece(string text, int from, PrivateKind kind, int fewest)
    {
        while (from < text.Length && Filler.Contains(text[from], StringComparison.Ordinal)) from++;
        var (end, count) = (from, 0);
        for (var i = from; i < text.Length; i++)
        {
            if (PlainCharacters.IsOfCode(text[i])) (end, count) = (i + 1, count + 1);
            else if (text[i] is not (' ' or '-' or PlainCharacters.Unseen) || i != end) break;
        }

        if (count < fewest || (end < text.Length && text[end] == '*') || !text.AsSpan(from, end - from).ContainsAnyInRange('0', '9')) return null;
        return new MaskedPiece(kind, from, end - from, MaskedNumber.Shown(kind, text.AsSpan(from, end - from)));
    }
}
