using System.Globalization;
using System.Text;

namespace Gouji.Writing.Text;

/// <summary>
/// How many columns text takes in a terminal: Chinese characters and full-width signs two, marks that join another none.
/// Characters Unicode calls ambiguous (› · … ≥) take one, as terminals draw them today. Ranges: Unicode EastAsianWidth.txt, W and F.
/// </summary>
internal static class DisplayWidth
{
    private static readonly (int First, int Last)[] s_wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0x4DBF), (0x4E00, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE10, 0xFE19), (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes()) width += Of(rune);
        return width;
    }

    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    public static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Of(text))) + text;

    /// <summary>The text, or its beginning with … so that it takes no more than <paramref name="width"/> columns.</summary>
    public static string Clip(string text, int width)
    {
        if (Of(text) <= width) return text;
        var (kept, taken) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            taken += Of(rune);
            if (taken > width - 1) break;
            kept += rune.Utf16SequenceLength;
        }

        return text[..kept] + "…";
    }

    private static int Of(Rune rune)
    {
        if (rune.Value < 0x300) return 1;
        foreach (var (first, last) in s_wide)
            if (rune.Value >= first && rune.Value <= last) return 2;
        return Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1;
    }
}
