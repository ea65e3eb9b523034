using Gouji.Model.Filings;

namespace Gouji.Reading.Filings.Carried;

/// <summary>
/// Binds the figures of an edited paragraph again where its program kept no controls and its words no longer say which facts they are: a figure that stands as we wrote it, with the same
/// words right before or behind it, is the one we wrote there.
/// </summary>
internal static class Rebinding
{
    /// <summary>So many characters on one side make a figure the same one.</summary>
    private const int Context = 2;

    /// <param name="written">The paragraphs as we wrote them that this one may have been made of.</param>
    /// <param name="print">A figure as we wrote it.</param>
    public static BodyParagraph Of(BodyParagraph seen, IEnumerable<BodyParagraph> written, Func<FigurePiece, string> print)
    {
        var figures = written.SelectMany(p => Figures(p, print)).ToList();
        HashSet<FactKey> bound = [.. seen.Pieces.OfType<FigurePiece>().Select(f => f.Key)];
        List<Piece> pieces = [];
        for (var i = 0; i < seen.Pieces.Count; i++)
        {
            if (seen.Pieces[i] is WordPiece words) pieces.AddRange(Pieces(words.Words, figures, bound));
            else pieces.Add(seen.Pieces[i]);
        }

        return seen with { Pieces = pieces };
    }

    private static IReadOnlyList<Piece> Pieces(string words, List<Written> figures, HashSet<FactKey> bound)
    {
        List<BoundFigure> found = [];
        foreach (var figure in figures)
            if (!bound.Contains(figure.Piece.Key) && StartOf(figure, words) is { } start && bound.Add(figure.Piece.Key)) found.Add(new BoundFigure(start, figure.Piece.Key, FiledValue.Of(figure.Piece.Key.Concept, figure.Text, null)));
        return found.Count == 0 ? [new WordPiece(words)] : BoundText.Pieces(words, found);
    }

    private static int? StartOf(Written figure, string words)
    {
        if (!figure.Text.Any(char.IsAsciiDigit)) return null;
        for (var at = words.IndexOf(figure.Text, StringComparison.Ordinal); at >= 0; at = words.IndexOf(figure.Text, at + 1, StringComparison.Ordinal))
        {
            var before = words.AsSpan(0, at);
            var behind = words.AsSpan(at + figure.Text.Length);
            if (IsWhole(before, behind) && (IsSame(before, figure.Before) || behind.StartsWith(figure.Behind) && figure.Behind.Length == Context)) return at;
        }

        return null;
    }

    private static bool IsSame(ReadOnlySpan<char> before, string context) => context.Length == Context && before.EndsWith(context);

    /// <summary>62人 is not found in 162人, nor 9.5 in 9.55.</summary>
    private static bool IsWhole(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        !(before.Length > 0 && (char.IsAsciiDigit(before[^1]) || before[^1] is '.' or '-')) && !(behind.Length > 0 && char.IsAsciiDigit(behind[0]));

    private static IEnumerable<Written> Figures(BodyParagraph paragraph, Func<FigurePiece, string> print)
    {
        List<string> texts = [.. paragraph.Pieces.Select(p => p is FigurePiece figure ? print(figure) : ((WordPiece)p).Words)];
        for (var i = 0; i < texts.Count; i++)
            if (paragraph.Pieces[i] is FigurePiece figure)
                yield return new Written(figure, texts[i], Last(string.Concat(texts.Take(i))), First(string.Concat(texts.Skip(i + 1))));
    }

    private static string Last(string text) => text[Math.Max(0, text.Length - Context)..];

    private static string First(string text) => text[..Math.Min(Context, text.Length)];

    private sealed record Written(FigurePiece Piece, string Text, string Before, string Behind);
}
