namespace Gouji.Model;

/// <summary>Tells from its digits whether a number belongs to a person: mobile telephone, identity card, bank card.</summary>
public static class PersonalNumber
{
    private static readonly int[] s_identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>The first two digits of identity numbers of old: the provinces (GB/T 2260).</summary>
    private static readonly HashSet<int> s_provinces =
        [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 81, 82, 83];

    /// <summary>Eleven digits from 13 to 19.</summary>
    public static bool IsMobile(ReadOnlySpan<char> digits) => digits.Length == 11 && digits[0] == '1' && digits[1] is >= '3' and <= '9' && AreDigits(digits);

    /// <summary>GB 11643: a date of birth at the seventh digit and a check character at the end.</summary>
    public static bool IsIdentity(ReadOnlySpan<char> text)
    {
        if (text.Length != 18 || !AreDigits(text[..17]) || !IsDate(text.Slice(6, 8))) return false;
        var sum = 0;
        for (var i = 0; i < 17; i++) sum += (text[i] - '0') * s_identityWeights[i];
        return char.ToUpperInvariant(text[17]) == "10X98765432"[sum % 11];
    }

    /// <summary>Fifteen digits, as given out until 1999: province, date of birth without the century, order.</summary>
    public static bool IsOldIdentity(ReadOnlySpan<char> digits) =>
        digits.Length == 15 && AreDigits(digits) && s_provinces.Contains(Pair(digits, 0)) && IsDay(Pair(digits, 8), Pair(digits, 10));

    /// <summary>A card number of UnionPay or of the two international kinds, with the check digit of ISO/IEC 7812.</summary>
    public static bool IsBankCard(ReadOnlySpan<char> digits)
    {
        var isIssued = (digits.Length is >= 16 and <= 19 && digits.StartsWith("62")) || (digits.Length == 16 && digits[0] is '4' or '5');
        return isIssued && AreDigits(digits) && LuhnSum(digits) % 10 == 0;
    }

    private static int LuhnSum(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit > 4 ? (digit * 2) - 9 : digit * 2;
        }

        return sum;
    }

    private static bool IsDate(ReadOnlySpan<char> digits) => (digits.StartsWith("19") || digits.StartsWith("20")) && IsDay(Pair(digits, 4), Pair(digits, 6));

    private static bool IsDay(int month, int day) => month is >= 1 and <= 12 && day is >= 1 and <= 31;

    private static int Pair(ReadOnlySpan<char> digits, int at) => ((digits[at] - '0') * 10) + digits[at + 1] - '0';

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
