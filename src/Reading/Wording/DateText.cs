using Gouji.Model;

namespace Gouji.Reading.Wording;

/// <summary>A day as printed: 2024年3月20日, 2024-03-20, 2024.3.20, 二〇二四年三月二十日.</summary>
internal static class DateText
{
    public static Value Read(string printed)
    {
        var text = printed.AsSpan().Trim(" \t\r\n\u3000\u00a0").ToString();
        if (IsEmptyForm(text)) return new Blank(text);
        return TryRead(text, out var day) ? new Day(day, text) : new Words(text);
    }

    public static bool TryRead(string text, out DateOnly day)
    {
        day = default;
        Span<int> parts = stackalloc int[3];
        var count = 0;
        var number = -1;
        var afterTen = false;
        foreach (var raw in text)
        {
            var digit = Digit(raw);
            if (digit >= 0) (number, afterTen) = raw == '十' ? (Tens(number), true) : (Append(number, digit, afterTen), false);
            else if (number >= 0 && count < 3) (parts[count++], number, afterTen) = (number, -1, false);
            if (number > 9999) return false;
        }

        if (number >= 0 && count < 3) parts[count++] = number;
        if (count < 3 || parts[0] is < 1990 or > 2099 || parts[1] is < 1 or > 12 || parts[2] < 1 || parts[2] > DateTime.DaysInMonth(parts[0], parts[1])) return false;
        day = new DateOnly(parts[0], parts[1], parts[2]);
        return true;
    }

    /// <summary>Whether the text is a date and nothing else.</summary>
    public static bool IsOnlyDate(string text) => text.All(c => Digit(c) >= 0 || IsBetween(c));

    /// <summary>    年  月  日 with nothing filled in.</summary>
    private static bool IsEmptyForm(string text) => text.All(IsBetween);

    private static bool IsBetween(char c) => c is '年' or '月' or '日' or '号' or '-' or '.' or '/' or '—' or '．' or '－' || Characters.IsBlank(c);

    private static int Tens(int number) => number < 0 ? 10 : number * 10;

    private static int Append(int number, int digit, bool afterTen) => number < 0 ? digit : afterTen ? number + digit : number * 10 + digit;

    private static int Digit(char c)
    {
        var narrow = Characters.Narrow(c);
        return char.IsAsciiDigit(narrow) ? narrow - '0' : c == '十' ? 10 : "〇一二三四五六七八九".IndexOf(c, StringComparison.Ordinal);
    }
}
