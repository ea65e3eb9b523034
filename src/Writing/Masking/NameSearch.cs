namespace Gouji.Writing.Masking;

/// <summary>Finds the names of persons that are not published, with or without blanks and breaks between their characters: 王 小明.</summary>
/// <param name="names">Longest first, so that 王小明 is not found as 王小.</param>
internal sealed class NameSearch(IEnumerable<string> names)
{
    private readonly List<string> _names = [.. names.Distinct().OrderByDescending(n => n.Length).ThenBy(n => n, StringComparer.Ordinal)];

    /// <param name="text">In plain characters.</param>
    public IEnumerable<MaskedPiece> Find(string text)
    {
        foreach (var name in _names)
            for (var at = text.IndexOf(name[0], StringComparison.Ordinal); at >= 0; at = text.IndexOf(name[0], at + 1))
                if (EndOf(text, at, name) is var end and > 0) yield return new MaskedPiece(PrivateKind.Name, at, end - at, Shown(text.AsSpan(at, end - at)));
    }

    private static int EndOf(string text, int at, string name)
    {
        foreach (var c in name)
        {
            while (at < text.Length && text[at] != c && text[at] is ' ' or '\n' or '·' or PlainCharacters.Unseen) at++;
            if (at >= text.Length || text[at] != c) return 0;
            at++;
        }

        return at;
    }

    private static string Shown(ReadOnlySpan<char> name)
    {
        var shown = name.ToArray();
        for (var i = 1; i < shown.Length; i++)
            if (shown[i] is not (' ' or '\n' or '·' or PlainCharacters.Unseen)) shown[i] = '*';
        return new string(shown);
    }
}
