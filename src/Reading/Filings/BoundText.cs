using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Reading.Filings;

/// <summary>Cuts a text into its words and the figures bound in it.</summary>
internal static class BoundText
{
    /// <summary>The pieces in their order; of figures that overlap, the first is bound.</summary>
    public static IReadOnlyList<Piece> Pieces(string text, IEnumerable<BoundFigure> figures)
    {
        List<Piece> pieces = [];
        var from = 0;
        foreach (var figure in figures.OrderBy(f => f.Start))
        {
            if (figure.Start < from) continue;
            if (figure.Start > from) pieces.Add(new WordPiece(text[from..figure.Start]));
            pieces.Add(new FigurePiece(figure.Key, figure.As));
            from = figure.Start + figure.As.Printed.Length;
        }

        if (from < text.Length) pieces.Add(new WordPiece(text[from..]));
        return pieces;
    }

    /// <summary>A paragraph as it stands.</summary>
    public static string Text(BodyParagraph paragraph) => string.Concat(paragraph.Pieces.Select(p => p switch
    {
        WordPiece words => words.Words,
        FigurePiece figure => figure.As.Printed,
        _ => throw new InvalidOperationException($"Unknown piece {p}."),
    }));
}

/// <summary>A figure in a text: where it begins, the fact it states, and how it is written there.</summary>
internal sealed record BoundFigure(int Start, FactKey Key, Value As);
