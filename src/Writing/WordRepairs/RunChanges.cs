using System.Text;
using Gouji.Writing.WordComments;

namespace Gouji.Writing.WordRepairs;

/// <summary>Writes a run anew in which some characters are deleted under tracking; what is kept keeps its properties and its markup.</summary>
internal sealed class RunChanges(string xml, WordSpelling spelling, Revisions revisions)
{
    private const string Preserve = " xml:space=\"preserve\"";

    /// <param name="cuts">In order, none touching another's characters.</param>
    public string Markup(Stretch run, IReadOnlyList<Cut> cuts)
    {
        var markup = new StringBuilder();
        var at = new Point(ContentStart(run), null);
        foreach (var cut in cuts)
        {
            var (from, to) = (Before(run, cut.From), Behind(run, cut.To - 1));
            markup.Append(Kept(run, at, from)).Append(cut.Before).Append(Deleted(run, from, to));
            if (cut.Behind.Length > 0) markup.Append(Outside(run, cut.Behind));
            at = to;
        }

        return markup.Append(Kept(run, at, new Point(ContentEnd(run), null))).ToString();
    }

    /// <summary>A run with the properties of another that shows a text.</summary>
    public string Inserted(Stretch like, string text) =>
        revisions.Insertion($"{Opening(like)}<{spelling.Element("t")}{Preserve}>{text}</{spelling.Name("t")}></{like.Name}>");

    private string Deleted(Stretch run, Point from, Point to)
    {
        var raw = new StringBuilder();
        foreach (var letters in run.Letters)
        {
            if (letters.Start < from.Letters!.Value.Start || letters.Start > to.Letters!.Value.Start) continue;
            raw.Append(xml, Math.Max(letters.TextStart, from.At), Math.Min(letters.TextEnd, to.At) - Math.Max(letters.TextStart, from.At));
        }

        return revisions.Deletion($"{Opening(run)}<{spelling.Element("delText")}{Preserve}>{raw}</{spelling.Name("delText")}></{run.Name}>");
    }

    /// <summary>What stands between two points, as a run of its own; nothing where that is nothing.</summary>
    private string Kept(Stretch run, Point from, Point to)
    {
        var inner = from.Letters is { } a && to.Letters is { } b && a.Start == b.Start
            ? Text(a, from.At, to.At)
            : (from.Letters is { } l ? Text(l, from.At, l.TextEnd) + xml[l.End..Edge(to)] : xml[from.At..Edge(to)]) + (to.Letters is { } m ? Text(m, m.TextStart, to.At) : "");
        return string.IsNullOrWhiteSpace(inner) ? "" : $"{Opening(run)}{inner}</{run.Name}>";
    }

    private static int Edge(Point point) => point.Letters is { } letters ? letters.Start : point.At;

    /// <summary>Blanks at the edge of a text are shown only where the text says so (ECMA-376 part 1, 17.3.3.31).</summary>
    private string Text(Letters letters, int from, int to)
    {
        if (from >= to) return "";
        var (tag, text) = (xml[letters.Start..letters.TextStart], xml[from..to]);
        if (!tag.Contains("xml:space", StringComparison.Ordinal) && text.Trim(' ', '\t', '\r', '\n').Length < text.Length) tag = tag[..^1] + Preserve + ">";
        return $"{tag}{text}</{letters.Name}>";
    }

    /// <summary>Leaves the tracked insertion of someone else before something of our own, and goes on with it behind.</summary>
    private string Outside(Stretch run, string markup)
    {
        if (run.Insertion is not { } insertion) return markup;
        return $"</{insertion.Name}>{markup}{WithId(xml[insertion.Start..insertion.TagEnd], revisions.NextId())}";
    }

    private static string WithId(string tag, int id)
    {
        var at = tag.IndexOf(":id=", StringComparison.Ordinal);
        if (at < 0) return tag;
        var end = tag.IndexOf(tag[at + 4], at + 5);
        return $"{tag[..(at + 5)]}{id}{tag[end..]}";
    }

    private Point Before(Stretch run, int character) => At(run, character, character);

    private Point Behind(Stretch run, int character) => At(run, character, character + 1);

    /// <summary>The point at an offset that lies in, or right behind, the text of a character.</summary>
    private Point At(Stretch run, int character, int offset)
    {
        var letters = run.Letters.Find(l => character < l.To);
        var raw = xml.AsSpan(letters.TextStart, letters.TextEnd - letters.TextStart);
        return new Point(letters.TextStart + CharacterCount.IndexOf(raw, offset - letters.From), letters);
    }

    private static int ContentStart(Stretch run) => run.Properties.Equals(0..0) ? run.OpenEnd : run.Properties.End.Value;

    private int ContentEnd(Stretch run) => xml.LastIndexOf("</", run.End - 1, StringComparison.Ordinal);

    private string Opening(Stretch run) => xml[run.Start..run.OpenEnd] + xml[run.Properties];

    /// <summary>A spot in the run's markup, within the text of an element where one is named.</summary>
    private readonly record struct Point(int At, Letters? Letters);
}
