using Gouji.Writing.Text;

namespace Gouji.Writing.Word;

/// <summary>
/// Where the words between tabs begin so that all of them stand in one line, each with the same room behind it, for what is written there by hand; words too long for that
/// stand in two lines, one below the other.
/// </summary>
/// <param name="Places">In twips.</param>
/// <param name="PerLine">How many words stand in a line.</param>
internal sealed record TabStops(IReadOnlyList<int> Places, int PerLine)
{
    /// <param name="character">A Chinese character in twips.</param>
    /// <param name="line">The line in twips.</param>
    public static TabStops Of(string text, int character, int line)
    {
        var words = text.Split('\t');
        int[] widths = [.. words.Select(w => Width(w, character))];
        var room = (line - widths.Sum()) / words.Length;
        if (room < character / 2 && words.Length > 2) return Halved(words.Length, line);
        var places = new int[words.Length - 1];
        for (var (i, at) = (0, 0); i < places.Length; i++) places[i] = at += widths[i] + Math.Max(character / 2, room);
        return new TabStops(places, words.Length);
    }

    private static TabStops Halved(int words, int line)
    {
        var perLine = (words + 1) / 2;
        return new TabStops([.. Enumerable.Range(1, perLine - 1).Select(i => line * i / perLine)], perLine);
    }

    /// <summary>Word and LibreOffice set Chinese characters and digits apart by a quarter of a character.</summary>
    private static int Width(string words, int character)
    {
        var edges = 0;
        for (var i = 1; i < words.Length; i++)
            if (char.IsLetter(words[i]) != char.IsLetter(words[i - 1]) && (char.IsAsciiDigit(words[i]) || char.IsAsciiDigit(words[i - 1]))) edges++;
        return DisplayWidth.Of(words) * character / 2 + edges * character / 4;
    }
}
