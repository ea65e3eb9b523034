namespace Gouji.Writing.Masking;

/// <summary>A text as it is published, and what was masked in it.</summary>
/// <param name="Pieces">In the order of the text, none overlapping, with their places in the original.</param>
public sealed record MaskedText(string Text, IReadOnlyList<MaskedPiece> Pieces);
