namespace Gouji.Pipeline.Tests.Generated.Manuscripts;

/// <summary>A stretch of a line: plain words, or the digits of one figure.</summary>
/// <remarks>An edit that changes only how digits look changes <see cref="Text"/> and leaves <see cref="Figure"/> alone.</remarks>
public sealed record Piece(string Text, Figure? Figure)
{
    public static Piece Words(string text) => new(text, null);

    public static Piece Of(Figure figure) => new(figure.Print(), figure);
}
