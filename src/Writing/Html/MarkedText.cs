using System.Globalization;
using Gouji.Model;
using Gouji.Writing.Text;

namespace Gouji.Writing.Html;

/// <summary>The text of a paragraph with its marks. A marked run is a link to the first finding about it, and knows all of them.</summary>
internal sealed class MarkedText(HtmlWriter html, Marks marks, Func<Sentence, string> say)
{
    private const int MostInTitle = 3;
    private const int LongestTitle = 160;
    private int _anchors;

    public void Write(Paragraph paragraph)
    {
        var here = marks.Of(paragraph);
        if (here.Count == 0) html.Text(paragraph.Text);
        else foreach (var piece in MarkedPiece.Of(paragraph.Text.Length, here)) Write(paragraph.Text, piece, say(Sentences.Blank));
    }

    /// <summary>Links to what is said of the report as a whole.</summary>
    public void WriteUnplaced()
    {
        foreach (var mark in marks.Unplaced) Write("", new MarkedPiece(0, 0, [mark], [mark]), "");
    }

    /// <summary>An id no other element has, under which the places of these marks begin.</summary>
    public string Anchor(IEnumerable<Mark> beginning)
    {
        var id = "a" + (++_anchors).ToString(CultureInfo.InvariantCulture);
        foreach (var mark in beginning) marks.BeginsAt(mark.Place, id);
        return id;
    }

    /// <summary>What it is marked as: the severity of what it is about, or a figure something else stands on, or merely listed.</summary>
    public static string Class(IReadOnlyList<Mark> marks)
    {
        if (marks.All(m => m.Finding is null)) return "m listed";
        Severity[] main = [.. marks.Where(m => m.IsMain).Select(m => m.Finding!.Finding.Severity)];
        return main.Length == 0 ? "m rel" : "m " + Sentences.Word(main.Min());
    }

    /// <summary>The attributes by which a mark is found from the list, and the list from it.</summary>
    public static (string Href, string Places, string Findings) Ends(IReadOnlyList<Mark> marks)
    {
        List<string> findings = [.. marks.Where(m => m.Finding is not null).OrderByDescending(m => m.IsMain).ThenBy(m => m.Finding!.Finding.Severity).Select(m => m.Finding!.Id).Distinct()];
        var places = string.Join(' ', marks.Select(m => m.Place).Distinct().Select(p => p.ToString(CultureInfo.InvariantCulture)));
        return (findings.Count > 0 ? "#" + findings[0] : "", places, string.Join(' ', findings));
    }

    public string Title(IReadOnlyList<Mark> marks)
    {
        var main = marks.Where(m => m.IsMain).Take(MostInTitle).Select(m => $"{say(Sentences.Severity(m.Finding!.Finding.Severity))} {m.Finding.Label}  {say(m.Finding.Finding.Message)}");
        var notes = marks.Select(m => m.Note).OfType<string>().Distinct().Take(MostInTitle).Select(note => say(Sentences.SuspectNote(note)));
        var related = marks.Where(m => !m.IsMain && m.Finding is not null).Select(m => m.Finding!.Label).Distinct().Take(MostInTitle + 1).ToList();
        var rest = related.Count == 0 || marks.Any(m => m.IsMain) ? [] : new[] { say(Sentences.RelatedTo(string.Join('、', related))) };
        return string.Join('\n', main.Concat(notes).Concat(rest).Select(line => DisplayWidth.Clip(line, LongestTitle)));
    }

    /// <param name="blank">What is shown where nothing is printed.</param>
    private void Write(string text, MarkedPiece piece, string blank)
    {
        var run = text.AsSpan(piece.Start, piece.End - piece.Start);
        if (piece.Marks.Count == 0)
        {
            html.Text(run);
            return;
        }

        var (href, places, findings) = Ends(piece.Marks);
        var id = Anchor(piece.Marks.Where(m => m.Start == piece.Start));
        var isLink = href.Length > 0;
        if (isLink) html.Open("a", ("class", Class(piece.Marks)), ("id", id), ("href", href), ("data-p", places), ("data-f", findings), ("title", Title(piece.Marks)));
        else html.Open("span", ("class", Class(piece.Marks)), ("id", id), ("tabindex", "-1"), ("data-p", places));
        if (run.IsWhiteSpace()) html.Element("i", blank, ("class", "blank"));
        else html.Text(run);
        WriteNumbers(piece.Ending);
        html.Close(isLink ? "a" : "span");
    }

    private void WriteNumbers(IReadOnlyList<Mark> ending)
    {
        List<NumberedFinding> main = [.. ending.Where(m => m.IsMain).Select(m => m.Finding!).OrderBy(f => f.Finding.Severity)];
        if (main.Count == 0) return;
        html.Open("sup", ("class", "no"));
        html.Element("span", $" {say(Sentences.FindingWord)} ", ("class", "vh"));
        for (var i = 0; i < main.Count; i++)
        {
            if (i > 0) html.Text(" ");
            html.Element("span", Sentences.Sign(main[i].Finding.Severity), ("aria-hidden", "true"));
            html.Text(main[i].Label);
        }

        html.Close("sup");
    }
}
