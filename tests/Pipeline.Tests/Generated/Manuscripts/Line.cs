namespace Gouji.Pipeline.Tests.Generated.Manuscripts;

/// <summary>The text of one paragraph, in which the figures are known.</summary>
public sealed record Line(IReadOnlyList<Piece> Pieces)
{
    public static Line Empty { get; } = new([]);

    public string Text => string.Concat(Pieces.Select(piece => piece.Text));

    public static Line Plain(string text) => text.Length == 0 ? Empty : new([Piece.Words(text)]);

    public static Line Join(params IEnumerable<Line> lines) => new([.. lines.SelectMany(line => line.Pieces)]);

    /// <summary>The same line with every piece put through a change.</summary>
    public Line Map(Func<Piece, Piece> change) => new([.. Pieces.Select(change)]);
}
