using System.Text;

namespace Gouji.Model.Filings;

/// <summary>
/// Running text with its bound figures as one writes it: 公用经费支出{{公用经费 @决算|71.28万元}}。 In words { and \ are written \{ and \\, in a figure | and } too.
/// </summary>
public static class BoundTextNotation
{
    public static string Print(IReadOnlyList<Piece> pieces)
    {
        var text = new StringBuilder();
        foreach (var piece in pieces)
        {
            if (piece is WordPiece words) Escape(text, words.Words, "\\{");
            else if (piece is FigurePiece figure) Escape(text.Append("{{").Append(FactKeyText.Print(figure.Key)).Append('|'), figure.As.Printed, "\\{|}").Append("}}");
        }

        return text.ToString();
    }

    /// <summary>The pieces, or null with the place of the mistake: a figure without end, without | or whose fact does not exist.</summary>
    /// <param name="value">The value of a figure as it is written in the text.</param>
    public static IReadOnlyList<Piece>? Parse(string text, Func<Concept, string, Value> value, out int mistake)
    {
        List<Piece> pieces = [];
        var words = new StringBuilder();
        for (mistake = 0; mistake < text.Length;)
        {
            if (!text.AsSpan(mistake).StartsWith("{{")) { Take(text, ref mistake, words, "\\{"); continue; }
            if (Figure(text, mistake, value) is not var (figure, end)) return null;
            if (words.Length > 0) pieces.Add(new WordPiece(words.ToString()));
            words.Clear();
            pieces.Add(figure);
            mistake = end;
        }

        if (words.Length > 0) pieces.Add(new WordPiece(words.ToString()));
        return pieces;
    }

    private static (FigurePiece Figure, int End)? Figure(string text, int open, Func<Concept, string, Value> value)
    {
        var printed = new StringBuilder();
        var bar = -1;
        for (var at = open + 2; at < text.Length;)
        {
            if (text.AsSpan(at).StartsWith("}}")) return bar < 0 || FactKeyText.Parse(text[(open + 2)..bar]) is not { } key ? null : (new FigurePiece(key, value(key.Concept, printed.ToString())), at + 2);
            if (text[at] == '|')
            {
                // The key itself may hold a bar between two stages; the last one ends it.
                bar = at++;
                printed.Clear();
            }
            else
            {
                Take(text, ref at, printed, "\\{|}");
            }
        }

        return null;
    }

    /// <summary>One character; behind a backslash, the one that is meant.</summary>
    private static void Take(string text, ref int at, StringBuilder to, string escaped)
    {
        if (text[at] == '\\' && at + 1 < text.Length && escaped.Contains(text[at + 1], StringComparison.Ordinal)) at++;
        to.Append(text[at++]);
    }

    private static StringBuilder Escape(StringBuilder to, string text, string escaped)
    {
        foreach (var c in text)
        {
            if (escaped.Contains(c, StringComparison.Ordinal)) to.Append('\\');
            to.Append(c);
        }

        return to;
    }
}
