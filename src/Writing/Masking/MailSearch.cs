namespace Gouji.Writing.Masking;

/// <summary>Finds addresses of electronic mail; their first character and their domain are shown.</summary>
internal static class MailSearch
{
    /// <param name="text">In plain characters.</param>
    public static IEnumerable<MaskedPiece> Find(string text)
    {
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var (start, end) = (at, at + 1);
            while (start > 0 && IsOfAddress(text[start - 1])) start--;
            while (end < text.Length && IsOfAddress(text[end])) end++;
            if (start == at || text[start..at].Contains('*', StringComparison.Ordinal) || !HasDomain(text.AsSpan(at + 1, end - at - 1))) continue;
            yield return new MaskedPiece(PrivateKind.Mail, start, at - start, text[start] + new string('*', Math.Max(3, at - start - 1)));
        }
    }

    private static bool HasDomain(ReadOnlySpan<char> domain) => domain.IndexOf('.') > 0 && domain.LastIndexOf('.') < domain.Length - 1;

    private static bool IsOfAddress(char c) => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-' or '+' or '*';
}
