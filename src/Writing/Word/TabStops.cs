using Gouji.Writing.Text;

namespace Gouji.Writing.Word;

/// <summary>Where the words between tabs begin so that all of them stand in one line, each with the same room behind it, for what is written there by hand.</summary>
internal static class TabStops
{
    /// <param name="character">A Chinese character in twips.</param>
    /// <param name="line">The line in twips.</param>
    public static IReadOnlyList<int> Of(string text, int character, int line)
    {
        var words = text.Split('\t');
        int[] widths = [.. words.Select(w => DisplayWidth.Of(w) * character / 2)];
        var room = Math.Max(character / 2, (line - widths.Sum()) / words.Length);
        var stops = new int[words.Length - 1];
        for (var (i, at) = (0, 0); i < stops.Length; i++) stops[i] = at += widths[i] + room;
        return stops;
    }
}
