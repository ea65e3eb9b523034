namespace Gouji.Model.Forms;

/// <summary>A line of an indented text: key, words, and the lines indented under it.</summary>
/// <param name="Line">Line number from 1.</param>
public sealed record Outline(int Line, string Key, string Words, IReadOnlyList<Outline> Children)
{
    /// <summary>The tree of a text whose lines read `key: words`; a mistake is a <see cref="FormatException"/> naming file and line.</summary>
    public static IReadOnlyList<Outline> Parse(string file, string text)
    {
        var lines = Lines(file, text);
        var at = 0;
        return Siblings(lines, ref at, 0, file);
    }

    public string? Of(string key) => Children.FirstOrDefault(c => c.Key == key)?.Words;

    public IEnumerable<Outline> All(string key) => Children.Where(c => c.Key == key);

    private static List<(int Line, int Indent, string Key, string Words)> Lines(string file, string text)
    {
        List<(int, int, string, string)> lines = [];
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var words = raw.Trim();
            if (words.Length == 0 || words[0] == '#') continue;
            var colon = words.IndexOf(':', StringComparison.Ordinal);
            if (colon < 0) throw new FormatException($"{file}:{number}: a line reads `key: words`");
            lines.Add((number, raw.Length - raw.TrimStart().Length, words[..colon], words[(colon + 1)..].Trim()));
        }

        return lines;
    }

    private static List<Outline> Siblings(List<(int Line, int Indent, string Key, string Words)> lines, ref int at, int indent, string file)
    {
        List<Outline> siblings = [];
        while (at < lines.Count && lines[at].Indent >= indent)
        {
            var (line, own, key, words) = lines[at++];
            if (own != indent) throw new FormatException($"{file}:{line}: indented by {own} blanks where {indent} are wanted");
            var children = at < lines.Count && lines[at].Indent > own ? Siblings(lines, ref at, lines[at].Indent, file) : [];
            siblings.Add(new Outline(line, key, words, children));
        }

        return siblings;
    }
}
