namespace Gouji.Writing.Masking;

/// <summary>Finds the numbers of persons that are written in characters: 一三八〇〇一三八〇〇〇. Names and amounts are written so too, but not eleven digits long.</summary>
internal static class SpeltNumbers
{
    private const int Fewest = 11;
    private const string Digits = "零一二三四五六七八九";
    private const string All = "〇幺两" + Digits;

    /// <param name="text">In plain characters.</param>
    public static IEnumerable<MaskedPiece> Find(string text) => HasLongRow(text) ? NumberSearch.Find(string.Create(text.Length, text, Fill)) : [];

    private static bool HasLongRow(string text)
    {
        var row = 0;
        foreach (var c in text)
        {
            if (All.Contains(c, StringComparison.Ordinal)) row++;
            else if (c is not (' ' or '-' or PlainCharacters.Unseen) && !PlainCharacters.IsDigit(c)) row = 0;
            if (row >= Fewest) return true;
        }

        return false;
    }

    private static void Fill(Span<char> plain, string text)
    {
        for (var i = 0; i < plain.Length; i++) plain[i] = Plain(text[i]);
    }

    private static char Plain(char c) => c switch
    {
        '〇' => '0',
        '幺' => '1',
        '两' => '2',
        _ => Digits.IndexOf(c, StringComparison.Ordinal) is >= 0 and var digit ? (char)('0' + digit) : c,
    };
}
