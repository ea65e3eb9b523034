namespace Gouji.Reading.Formats.Scans;

/// <summary>A rectangle of pixels; right and bottom are the first pixels outside.</summary>
internal readonly record struct PixelBox(int Left, int Top, int Right, int Bottom)
{
    public int Width => Right - Left;

    public int Height => Bottom - Top;

    public PixelBox Within(int width, int height)
    {
        var (left, top) = (Math.Clamp(Left, 0, width), Math.Clamp(Top, 0, height));
        return new PixelBox(left, top, Math.Clamp(Right, left, width), Math.Clamp(Bottom, top, height));
    }

    public PixelBox Grown(int by) => new(Left - by, Top - by, Right + by, Bottom + by);

    public PixelBox With(PixelBox other) =>
        new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    public bool Meets(PixelBox other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;
}
