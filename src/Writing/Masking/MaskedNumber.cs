namespace Gouji.Writing.Masking;

/// <summary>What is shown of a private number: 138****5678, the first three and the last four of an identity number, the last four of a card. What stands between its digits stays.</summary>
internal static class MaskedNumber
{
    public static string Shown(PrivateKind kind, ReadOnlySpan<char> number)
    {
        var count = Count(number);
        var (first, last) = kind switch
        {
            PrivateKind.Mobile => (count - 8, 4),
            PrivateKind.Identity => (3, 4),
            PrivateKind.BankCard => (0, 4),
            _ => (1, 0),
        };
        return count <= first + last ? new string('*', number.Length) : Masked(number, first, count - last);
    }

    private static int Count(ReadOnlySpan<char> number)
    {
        var count = 0;
        foreach (var c in number)
            if (PlainCharacters.IsOfCode(c)) count++;
        return count;
    }

    private static string Masked(ReadOnlySpan<char> number, int first, int last)
    {
        var shown = number.ToArray();
        var at = 0;
        for (var i = 0; i < shown.Length; i++)
        {
            if (!PlainCharacters.IsOfCode(shown[i])) continue;
            if (at >= first && at < last) shown[i] = '*';
            at++;
        }

        return new string(shown);
    }
}
