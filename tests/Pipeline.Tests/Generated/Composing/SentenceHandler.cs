using System.Globalization;
using System.Runtime.CompilerServices;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Composing;

/// <summary>Collects an interpolated sentence into pieces, so that a template reads as the sentence it prints.</summary>
[InterpolatedStringHandler]
internal readonly struct SentenceHandler
{
    private readonly List<Piece> pieces;
    private readonly NumberLook look;

    public SentenceHandler(int literalLength, int formattedCount, Composition composition)
    {
        pieces = new List<Piece>((2 * formattedCount) + (literalLength > 0 ? 1 : 0));
        look = composition.Wording.Look;
    }

    public Line Line => new(pieces);

    public void AppendLiteral(string value) => pieces.Add(Piece.Words(value));

    public void AppendFormatted(string? value) => pieces.Add(Piece.Words(value ?? ""));

    public void AppendFormatted(int value) => pieces.Add(Piece.Words(value.ToString(CultureInfo.InvariantCulture)));

    public void AppendFormatted(Line value) => pieces.AddRange(value.Pieces);

    public void AppendFormatted(Figure value) => pieces.Add(Piece.Of(value with { Look = look }));
}
