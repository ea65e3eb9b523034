using System.Text;

namespace Gouji.Writing.WordComments;

/// <summary>Sets the marks that anchor comments into the characters of the main part, parting runs where a comment begins or ends within one.</summary>
/// <param name="spelling">How elements of the part are to be named.</param>
internal sealed class CommentMarks(string xml, WordSpelling spelling)
{
    private const string Preserve = " xml:space=\"preserve\"";
    private readonly SortedDictionary<int, Spot> _spots = [];

    public void Add(int id, Extent extent)
    {
        var (start, end) = (At(extent.Start), At(extent.End));
        var from = $"<{spelling.Element("commentRangeStart", Id(id))}/>";
        var to = $"<{spelling.Element("commentRangeEnd", Id(id))}/><{spelling.Element("r")}><{spelling.Element("commentReference", Id(id))}/></{spelling.Name("r")}>";
        if (start == end) SpotAt(start, extent.Start).Points.Append(from).Append(to);
        else
        {
            SpotAt(start, extent.Start).Starts.Append(from);
            SpotAt(end, extent.End).Ends.Append(to);
        }
    }

    public string Apply()
    {
        var edits = new Edits();
        foreach (var (at, spot) in _spots) Apply(edits, at, spot.Boundary, $"{spot.Ends}{spot.Points}{spot.Starts}");
        return edits.Apply(xml);
    }

    private void Apply(Edits edits, int at, Boundary boundary, string marks)
    {
        if (boundary.EmptyParagraph is { } paragraph) edits.Replace(at, 2, $">{marks}</{paragraph}>");
        else if (boundary.Run is not { } run) edits.Insert(at, marks);
        else if (boundary.Letters is not { } letters) edits.Insert(at, $"</{run.Name}>{marks}{Opening(run)}");
        else PartText(edits, at, run, letters, marks);
    }

    /// <summary>Blanks at the edge of a text are shown only where the text says so (ECMA-376 part 1, 17.3.3.31).</summary>
    private void PartText(Edits edits, int at, Stretch run, Letters letters, string marks)
    {
        var tag = xml[letters.Start..letters.TextStart];
        if (!tag.Contains("xml:space", StringComparison.Ordinal) && (IsBlank(xml[at - 1]) || IsBlank(xml[at])))
        {
            edits.Insert(letters.TextStart - 1, Preserve);
            tag = tag[..^1] + Preserve + ">";
        }

        edits.Insert(at, $"</{letters.Name}></{run.Name}>{marks}{Opening(run)}{tag}");
    }

    private string Opening(Stretch run) => xml[run.Start..run.OpenEnd] + xml[run.Properties];

    private int At(Boundary boundary) => boundary.Letters is { } letters
        ? letters.TextStart + CharacterCount.IndexOf(xml.AsSpan(letters.TextStart, letters.TextEnd - letters.TextStart), boundary.Offset)
        : boundary.At;

    private Spot SpotAt(int at, Boundary boundary)
    {
        if (!_spots.TryGetValue(at, out var spot)) _spots[at] = spot = new Spot(boundary);
        return spot;
    }

    private string Id(int id) => spelling.Attribute("id", $"{id}");

    private static bool IsBlank(char character) => character is ' ' or '\t' or '\r' or '\n';

    /// <summary>What is set at one spot: first what ends there, last what begins.</summary>
    private sealed record Spot(Boundary Boundary)
    {
        public StringBuilder Ends { get; } = new();

        public StringBuilder Points { get; } = new();

        public StringBuilder Starts { get; } = new();
    }
}
