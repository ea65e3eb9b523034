using System.Text;
using Gouji.Writing.Text;

namespace Gouji.Writing.Workbooks;

/// <summary>How high text is that is wrapped in a cell: an estimate on the safe side, for a spreadsheet does not fit the height of merged cells itself.</summary>
internal static class TextHeight
{
    /// <summary>mm of a point.</summary>
    public const decimal Point = 25.4m / 72m;

    /// <summary>What a cell keeps free at its sides, in mm.</summary>
    private const decimal Padding = 1.6m;

    /// <summary>Digits and letters are some half as wide as Chinese characters, in typefaces put in the place of 仿宋 a little more.</summary>
    private const decimal Narrow = 0.56m;

    /// <summary>Line pitch to size of the type, by the most generous of the common Chinese typefaces.</summary>
    private const decimal Pitch = 1.4m;

    public static decimal Of(string text, decimal size, decimal width) => Lines(text, size, width) * size * Pitch;

    /// <summary>The lines of a text; an empty one has one.</summary>
    public static int Lines(string text, decimal size, decimal width)
    {
        var room = Math.Max(size * Point, width - Padding) / (size * Point);
        var lines = 0;
        foreach (var line in text.AsSpan().EnumerateLines()) lines += Math.Max(1, (int)Math.Ceiling(Characters(line) / Math.Max(1m, room)));
        return Math.Max(1, lines);
    }

    /// <summary>The width of one line, in mm.</summary>
    public static decimal Width(string line, decimal size) => Characters(line) * size * Point;

    /// <summary>Whether a text stands on one line.</summary>
    public static bool IsOneLine(string text, decimal size, decimal width) => Lines(text, size, width) == 1;

    /// <summary>The characters a text can be set in by and still stand on one line; none where it needs several anyway.</summary>
    public static int MostIndent(string text, decimal size, decimal width) =>
        Math.Max(0, (int)((width - Padding) / (size * Point) - Characters(text) - 1));

    private static decimal Characters(ReadOnlySpan<char> line)
    {
        var columns = 0m;
        foreach (var rune in line.EnumerateRunes()) columns += IsWide(rune) ? 1m : Narrow;
        return columns;
    }

    private static bool IsWide(Rune rune)
    {
        if (rune.Value < 0x80) return false;
        Span<char> characters = stackalloc char[2];
        var length = rune.EncodeToUtf16(characters);
        // Signs such as — and … take a whole character in Chinese typefaces, whatever terminals do.
        return rune.Value >= 0x2010 || DisplayWidth.Of(characters[..length]) > 1;
    }
}
