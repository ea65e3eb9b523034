using Gouji.Model;
using Gouji.Writing.Text;

namespace Gouji.Writing.Html;

/// <summary>Places as links into the document, alone or as a table of figures with their places.</summary>
internal sealed class PlaceHtml(HtmlWriter html, Marks marks, Func<Sentence, string> say, Func<string, string> hide)
{
    private const string Step = " › ";

    /// <summary>More than these are folded.</summary>
    private const int MostOpen = 5;

    /// <summary>Longer ones are words and may break.</summary>
    private const int LongestFigure = 14;

    /// <summary>A link that reads as the headings above the place, the nearest in bold.</summary>
    /// <param name="repaired">The figure to show at the mark while its finding is looked at.</param>
    public void WriteLink(Spot spot, string? repaired)
    {
        Open(spot.Location, null, repaired);
        var where = hide(spot.Where.Length == 0 ? say(spot.Location.Words) : spot.Where);
        var last = where.LastIndexOf(Step, StringComparison.Ordinal);
        if (last > 0) html.Element("span", where[..(last + Step.Length)], ("class", "path"));
        html.Element("strong", last > 0 ? where[(last + Step.Length)..] : where);
        html.Close("a");
    }

    public void WriteFigures(Sentence name, IReadOnlyList<Spot> spots)
    {
        var isFolded = spots.Count > MostOpen;
        if (isFolded)
        {
            html.Open("details");
            html.Element("summary", say(Sentences.Counted(name, spots.Count)));
        }

        html.Open("table", ("class", "ops"));
        html.Element("caption", say(name), ("class", isFolded ? "vh" : null));
        html.Open("tbody");
        foreach (var spot in spots.Take(Marks.MostSpots)) WriteRow(spot);
        html.Close("tbody");
        html.End("table");
        if (spots.Count > Marks.MostSpots) html.Element("p", say(Sentences.AndMore(spots.Count)), ("class", "faint"));
        if (isFolded) html.End("details");
    }

    /// <summary>What is printed there, as far as it may be repeated.</summary>
    public string Printed(Spot spot) => string.IsNullOrWhiteSpace(spot.Printed) ? say(Sentences.Blank) : DisplayWidth.Clip(hide(VisibleText.Of(spot.Printed).Trim()), 48);

    public void WriteLink(Location place, string words)
    {
        Open(place, null, null);
        html.Text(words);
        html.Close("a");
    }

    private void WriteRow(Spot spot)
    {
        html.Open("tr");
        var printed = Printed(spot);
        html.Element("th", printed, ("scope", "row"), ("class", printed.Length <= LongestFigure ? "short" : null));
        html.Open("td");
        Open(spot.Location, hide(spot.Where), null);
        html.Text(hide(Nearest(spot.Where)));
        if (spot.Where.Length > 0) html.Text(" ");
        html.Element("span", say(spot.Location.Words), ("class", "at"));
        html.Close("a");
        html.Close("td");
        html.End("tr");
    }

    /// <summary>The last two headings; all of them are in the title.</summary>
    private static string Nearest(string where)
    {
        var last = where.LastIndexOf(Step, StringComparison.Ordinal);
        var before = last > 0 ? where.LastIndexOf(Step, last - 1, StringComparison.Ordinal) : -1;
        return before < 0 ? where : "…" + where[before..];
    }

    private void Open(Location place, string? title, string? repaired) => html.Open(
        "a", ("class", "to"), ("href", "#" + marks.Anchor(place)), ("data-p", marks.Number(place).ToString(System.Globalization.CultureInfo.InvariantCulture)), ("data-fix", repaired), ("title", title));
}
