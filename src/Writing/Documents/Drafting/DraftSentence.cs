using System.Globalization;
using System.Runtime.CompilerServices;
using Gouji.Model.Filings;

namespace Gouji.Writing.Documents.Drafting;

/// <summary>A sentence written as an interpolated string, each entry in it a figure bound to its fact; it cannot be said where one is null.</summary>
[InterpolatedStringHandler]
internal sealed class DraftSentence
{
    private readonly List<Piece> _pieces;
    private bool _isSayable = true;

    public DraftSentence(int literalLength, int formattedCount) => _pieces = new List<Piece>(literalLength > 0 ? (2 * formattedCount) + 1 : formattedCount);

    public IReadOnlyList<Piece>? Pieces => _isSayable ? _pieces : null;

    /// <summary>A reason that ends with 。 brings its own.</summary>
    public void AppendLiteral(string words)
    {
        var rest = words.StartsWith('。') && _pieces is [.., FigurePiece { As.Printed: [.., '。'] }] ? words[1..] : words;
        if (rest.Length > 0) _pieces.Add(new WordPiece(rest));
    }

    public void AppendFormatted(string? words) => AppendLiteral(words ?? "");

    public void AppendFormatted(int number) => AppendLiteral(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(Entry? entry)
    {
        if (entry is null) _isSayable = false;
        else _pieces.Add(new FigurePiece(entry.Key, SpokenValue.Of(entry.Value)));
    }

    public void AppendFormatted(IReadOnlyList<Piece>? pieces)
    {
        if (pieces is not null) _pieces.AddRange(pieces);
    }
}
