namespace Gouji.Writing.Masking;

/// <summary>A piece of a text that is not published, and what is shown in its place.</summary>
public sealed record MaskedPiece(PrivateKind Kind, int Start, int Length, string Shown)
{
    public int End => Start + Length;
}
