using System.Globalization;
using System.Text;

namespace Gouji.Reading.Formats.Scans;

/// <summary>A picture in shades of grey, a byte a pixel, 0 black; as pdftoppm and tesseract exchange it in PGM.</summary>
internal sealed record GreyImage(int Width, int Height, byte[] Pixels)
{
    private const int White = 255;

    public byte this[int x, int y] => Pixels[y * Width + x];

    /// <summary>The picture of a binary PGM of one byte a sample, or null where it is none or bigger than <paramref name="most"/> pixels.</summary>
    public static GreyImage? OfPgm(ReadOnlySpan<byte> bytes, int most)
    {
        var at = 0;
        if (!bytes.StartsWith("P5"u8)) return null;
        at += 2;
        if (Number(bytes, ref at) is not { } width || Number(bytes, ref at) is not { } height || Number(bytes, ref at) is not 255) return null;
        var size = (long)width * height;
        at++;
        if (width < 1 || height < 1 || size > most || bytes.Length - at < size) return null;
        return new GreyImage(width, height, bytes.Slice(at, (int)size).ToArray());
    }

    public byte[] ToPgm()
    {
        var head = Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"P5\n{Width} {Height}\n255\n"));
        return [.. head, .. Pixels];
    }

    /// <summary>An area of it inside a white margin; what lies beyond its edges is white.</summary>
    public GreyImage Crop(PixelBox box, int margin)
    {
        var (width, height) = (box.Width + 2 * margin, box.Height + 2 * margin);
        var pixels = new byte[width * height];
        pixels.AsSpan().Fill(White);
        var inside = box.Within(Width, Height);
        for (var y = inside.Top; y < inside.Bottom; y++)
            Pixels.AsSpan(y * Width + inside.Left, inside.Width).CopyTo(pixels.AsSpan((y - box.Top + margin) * width + inside.Left - box.Left + margin));
        return new GreyImage(width, height, pixels);
    }

    public GreyImage Without(IEnumerable<PixelBox> boxes)
    {
        var pixels = (byte[])Pixels.Clone();
        foreach (var box in boxes.Select(b => b.Within(Width, Height)))
            for (var y = box.Top; y < box.Bottom; y++) pixels.AsSpan(y * Width + box.Left, box.Width).Fill(White);
        return this with { Pixels = pixels };
    }

    /// <summary>At half the width and height.</summary>
    public GreyImage Halved()
    {
        var (width, height) = (Math.Max(1, Width / 2), Math.Max(1, Height / 2));
        if (Width < 2 || Height < 2) return this;
        var pixels = new byte[width * height];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                pixels[y * width + x] = (byte)((this[2 * x, 2 * y] + this[2 * x + 1, 2 * y] + this[2 * x, 2 * y + 1] + this[2 * x + 1, 2 * y + 1]) / 4);
        return new GreyImage(width, height, pixels);
    }

    private static int? Number(ReadOnlySpan<byte> bytes, ref int at)
    {
        while (at < bytes.Length && bytes[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t') at++;
        var start = at;
        while (at < bytes.Length && bytes[at] is >= (byte)'0' and <= (byte)'9') at++;
        return int.TryParse(bytes[start..at], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}
