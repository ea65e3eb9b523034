using System.Text;

namespace Gouji.Fuzz;

/// <summary>Damage that keeps to the shape of markup or text: elements doubled, taken out, nested, their values made extreme, figures changed.</summary>
internal static class MarkupDamage
{
    private const string Fillers = "0123456789万元。，<>&\n\t ä";

    private static readonly string[] s_values = ["0", "-1", "1", "99999999999", "2147483647", "65536", "", "NaN", "1e308", "\u0000", "&#x0;", "&lt;", "￿", "𠀀", "1,234.56", "——", "≥95%", "0.000000000000000000001", "79228162514264337593543950336", "\\ud800", "\\u0000\\u202e", "=1+1", "../../x", "#2147483647", "总支出 @决算", "项目.支出 @决算 #2", "{{总支出 @决算|1}}", "{{", "g999999", "n:项目.名称 #9"];

    public static bool IsMarkup(byte[] bytes) => bytes.AsSpan(0, Math.Min(bytes.Length, 512)).IndexOfAnyInRange((byte)1, (byte)8) < 0 && !bytes.AsSpan().StartsWith("%PDF"u8);

    public static byte[] Apply(byte[] bytes, Random dice)
    {
        var text = Encoding.UTF8.GetString(bytes);
        if (text.Length == 0) return bytes;
        return Encoding.UTF8.GetBytes(dice.Next(7) switch
        {
            0 => Element(text, dice, static (before, element, after) => before + element + element + after),
            1 => Element(text, dice, static (before, _, after) => before + after),
            2 => Nested(text, dice),
            3 => Quoted(text, dice),
            4 => Number(text, dice),
            5 => Moved(text, dice),
            _ => text.Insert(dice.Next(text.Length), new string(Fillers[dice.Next(Fillers.Length)], 1 << dice.Next(14))),
        });
    }

    /// <summary>From one tag to another, which may or may not belong together.</summary>
    private static string Element(string text, Random dice, Func<string, string, string, string> change)
    {
        var start = text.IndexOf('<', dice.Next(text.Length));
        if (start < 0) return text;
        var end = start;
        for (var i = dice.Next(1, 12); i > 0 && end >= 0; i--) end = text.IndexOf('>', end + 1);
        return end < 0 ? text : change(text[..start], text[start..(end + 1)], text[(end + 1)..]);
    }

    private static string Nested(string text, Random dice)
    {
        var start = text.IndexOf('<', dice.Next(text.Length));
        var end = start < 0 ? -1 : text.IndexOf('>', start);
        if (end < 0) return text;
        var tag = text[start..(end + 1)];
        return text.Insert(start, string.Concat(Enumerable.Repeat(tag, Math.Min(1 << dice.Next(16), 4_000_000 / tag.Length))));
    }

    private static string Quoted(string text, Random dice)
    {
        var start = text.IndexOf('"', dice.Next(text.Length));
        var end = start < 0 ? -1 : text.IndexOf('"', start + 1);
        return end < 0 ? text : text[..(start + 1)] + s_values[dice.Next(s_values.Length)] + text[end..];
    }

    private static string Number(string text, Random dice)
    {
        var start = text.AsSpan(dice.Next(text.Length)) is var rest && rest.IndexOfAnyInRange('0', '9') is >= 0 and var at ? text.Length - rest.Length + at : -1;
        if (start < 0) return text;
        var end = start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.')) end++;
        return text[..start] + s_values[dice.Next(s_values.Length)] + text[end..];
    }

    private static string Moved(string text, Random dice)
    {
        var (from, to) = (dice.Next(text.Length), dice.Next(text.Length));
        var length = Math.Min(text.Length - from, dice.Next(400));
        return text.Insert(to, text.Substring(from, length));
    }
}
