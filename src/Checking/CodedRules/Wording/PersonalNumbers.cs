namespace Gouji.Checking.CodedRules.Wording;

/// <summary>Tells from its digits whether a number belongs to a person: mobile telephone, identity card, bank card.</summary>
internal static class PersonalNumbers
{
    private static readonly int[] s_weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static bool IsMobile(ReadOnlySpan<char> digits) => digits.Length == 11 && digits[0] == '1' && digits[1] is >= '3' and <= '9';

    /// <summary>GB 11643: a date of birth at the seventh digit and a check character at the end.</summary>
    public static bool IsIdentity(ReadOnlySpan<char> text)
    {
        if (text.Length != 18 || !IsDate(text.Slice(6, 8))) return false;
        var sum = 0;
        for (var i = 0; i < 17; i++) sum += (text[i] - '0') * s_weights[i];
        return char.ToUpperInvariant(text[17]) == "10X98765432"[sum % 11];
    }

    /// <summary>A card number of UnionPay or of the two international kinds, with the check digit of ISO/IEC 7812.</summary>
    public static bool IsBankCard(ReadOnlySpan<char> digits)
    {
        var isIssued = digits.Length is >= 16 and <= 19 && digits.StartsWith("62") || digits.Length == 16 && digits[0] is '4' or '5';
        if (!isIssued || digits.Length < 16 || digits.ContainsAnyExceptInRange('0', '9')) return false;
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
        }

        return sum % 10 == 0;
    }

    private static bool IsDate(ReadOnlySpan<char> digits)
    {
        if (digits.ContainsAnyExceptInRange('0', '9')) return false;
        var month = (digits[4] - '0') * 10 + digits[5] - '0';
        var day = (digits[6] - '0') * 10 + digits[7] - '0';
        return (digits.StartsWith("19") || digits.StartsWith("20")) && month is >= 1 and <= 12 && day is >= 1 and <= 31;
    }
}
