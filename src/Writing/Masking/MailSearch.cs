namespace Gouji.Writing.Masking;

/// <summary>Finds addresses of electronic mail; their first character and their domain are shown.</summary>
internal static class MailSearch
{
    /// <param name="text">In plain characters.</param>
    public static IEnumerable<MaskedPiece> Find(string text)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = Back(text, at > 0 && text[at - 1] == ' ' ? at - 1 : at);
            var domain = Domain(text, at + 1 < text.Length && text[at + 1] == ' ' ? at + 2 : at + 1);
            var name = Seen(text.AsSpan(start, at - start)).TrimEnd();
            if (name.Length == 0 || name.Contains('*', StringComparison.Ordinal) || !HasDomain(domain)) continue;
            yield return new MaskedPiece(PrivateKind.Mail, start, at - start, name[0] + new string('*', Math.Max(3, name.Length - 1)));
        }
    }

    private static int Back(string text, int start)
    {
        while (start > 0 && IsOfAddress(text[start - 1])) start--;
        return start;
    }

    private static string Domain(string text, int from)
    {
        var end = from;
        while (end < text.Length && IsOfAddress(text[end])) end++;
        return Seen(text.AsSpan(Math.Min(from, end), Math.Max(0, end - from)));
    }

    private static string Seen(ReadOnlySpan<char> text) => text.ToString().Replace(PlainCharacters.Unseen.ToString(), "", StringComparison.Ordinal);

    private static bool HasDomain(string domain) => domain.IndexOf('.') > 0 && domain.LastIndexOf('.') < domain.Length - 1;

    private static bool IsOfAddress(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '*' or PlainCharacters.Unseen;
}
