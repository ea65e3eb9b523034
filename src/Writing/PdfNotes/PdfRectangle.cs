namespace Gouji.Writing.PdfNotes;

/// <summary>A rectangle in a page's coordinates, which count upwards.</summary>
internal sealed record PdfRectangle(decimal Left, decimal Bottom, decimal Right, decimal Top)
{
    public PdfRectangle Within(PdfRectangle other) =>
        new(Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));
}
