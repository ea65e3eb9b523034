using System.Net;
using System.Text;
using Gouji.Model;
using Gouji.Writing.WordComments;

namespace Gouji.Writing.WordRepairs;

/// <summary>Whether the characters of a correction can be changed safely where they stand.</summary>
internal static class RepairPlace
{
    /// <summary>Why they cannot; null where they can.</summary>
    public static Sentence? WhyNot(string xml, Correction correction, IReadOnlyList<Stretch>? runs)
    {
        if (runs is null or { Count: 0 }) return Sentences.NotInBody;
        foreach (var run in runs)
            if (Words(run.Obstacle) is { } why) return why;
        var (from, to) = Of(correction);
        if (!runs.All(r => IsPlain(xml, r, from, to))) return Sentences.NotPlainCharacters;
        return Text(xml, runs, from, to) == correction.Was ? null : Sentences.TextDiffers;
    }

    /// <summary>The characters of the paragraph that change, from the first to behind the last.</summary>
    public static (int From, int To) Of(Correction correction)
    {
        var start = BodyWalk.StartOf(correction.Spot.Location);
        return (start, start + BodyWalk.LengthOf(correction.Spot.Location));
    }

    private static Sentence? Words(Obstacle? obstacle) => obstacle switch
    {
        Obstacle.Field => Sentences.InField,
        Obstacle.Control => Sentences.InControl,
        Obstacle.Moved => Sentences.InMove,
        _ => null,
    };

    /// <summary>Whether the run shows them as text alone, with nothing else between.</summary>
    private static bool IsPlain(string xml, Stretch run, int from, int to)
    {
        if (run.IsWhole) return false;
        List<Letters> touched = [.. run.Letters.Where(l => l.From < to && l.To > from)];
        for (var i = 1; i < touched.Count; i++)
            if (!xml.AsSpan(touched[i - 1].End, touched[i].Start - touched[i - 1].End).IsWhiteSpace()) return false;
        return touched.TrueForAll(l => l.CanPart);
    }

    private static string Text(string xml, IReadOnlyList<Stretch> runs, int from, int to)
    {
        var text = new StringBuilder();
        foreach (var letters in runs.SelectMany(r => r.Letters))
        {
            if (letters.From >= to || letters.To <= from) continue;
            var shown = WebUtility.HtmlDecode(xml[letters.TextStart..letters.TextEnd]).ReplaceLineEndings("\n");
            var (start, end) = (Math.Max(from - letters.From, 0), Math.Min(to - letters.From, letters.Length));
            if (end > shown.Length) return "";
            text.Append(shown, start, end - start);
        }

        return text.ToString();
    }
}
