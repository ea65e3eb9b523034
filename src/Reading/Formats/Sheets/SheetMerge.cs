using Gouji.Model;

namespace Gouji.Reading.Formats.Sheets;

/// <summary>Cells shown as one; rows and columns from 1, the last ones within.</summary>
internal sealed record SheetMerge(int Top, int Left, int Bottom, int Right)
{
    public bool Meets(SheetMerge other) => Left <= other.Right && other.Left <= Right && Top <= other.Bottom && other.Top <= Bottom;

    /// <summary>D17:F20, whichever of its corners are named; a single cell is a rectangle too.</summary>
    public static SheetMerge? Read(string? text)
    {
        if (text is null) return null;
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (SheetAddress.Read(colon < 0 ? text : text.AsSpan(0, colon)) is not var (top, left)) return null;
        if (SheetAddress.Read(colon < 0 ? text : text.AsSpan(colon + 1)) is not var (bottom, right)) return null;
        return new SheetMerge(Math.Min(top, bottom), Math.Min(left, right), Math.Max(top, bottom), Math.Max(left, right));
    }
}
