namespace Gouji.Reading.Wording;

/// <summary>Numbers written in Chinese numerals, plain (二十一) or as on a cheque (贰拾壹).</summary>
internal static class ChineseNumber
{
    private const string Digits = "〇一二三四五六七八九";
    private const string FormalDigits = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>Every character a number may be written in.</summary>
    public const string Characters = Digits + FormalDigits + "两十拾百佰千仟";

    /// <summary>The number that starts at <paramref name="start"/>, at most 99,999,999, and the characters it takes; 万 and 亿 before 元 are left to the unit.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out decimal number, out int length)
    {
        decimal section = 0;
        decimal digit = 0;
        var any = false;
        var at = start;
        for (; at < text.Length && at - start < 12; at++)
        {
            if (DigitOf(text[at]) is >= 0 and var d) (digit, any) = (d, true);
            else if (StepOf(text[at]) is > 0 and var step && (any || step == 10)) (section, digit, any) = (section + Math.Max(digit, 1) * step, 0, true);
            else break;
        }

        number = section + digit;
        length = at - start;
        return any;
    }

    public static bool IsNumeral(char c) => DigitOf(c) >= 0 || StepOf(c) > 0;

    private static int DigitOf(char c) => c == '两' ? 2 : Math.Max(Digits.IndexOf(c, StringComparison.Ordinal), FormalDigits.IndexOf(c, StringComparison.Ordinal));

    private static int StepOf(char c) => c switch { '十' or '拾' => 10, '百' or '佰' => 100, '千' or '仟' => 1000, _ => 0 };
}
