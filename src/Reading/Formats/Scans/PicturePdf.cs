using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Gouji.Reading.Formats.Scans;

/// <summary>Pictures as a pdf of one picture a page, so that places in a picture can be shown and marked like those in a pdf (ISO 32000-1, 7.5 and 8.9.5).</summary>
internal static class PicturePdf
{
    /// <summary>The longer side of a page in points, that of A4: a picture says nothing sure of the size of its paper.</summary>
    private const decimal LongSide = 841.89m;

    /// <summary>The size of the page a picture becomes, in points.</summary>
    public static (decimal Width, decimal Height) Size(GreyImage picture) =>
        picture.Width > picture.Height ? (LongSide, decimal.Round(LongSide * picture.Height / picture.Width, 2)) : (decimal.Round(LongSide * picture.Width / picture.Height, 2), LongSide);

    public static byte[] Of(IReadOnlyList<GreyImage> pictures)
    {
        using var file = new MemoryStream();
        List<long> starts = [];
        Write(file, "%PDF-1.4\n");
        Begin(file, starts, "<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
        var kids = string.Join(' ', pictures.Select((_, i) => $"{Text(3 + 3 * i)} 0 R"));
        Begin(file, starts, $"<< /Type /Pages /Count {Text(pictures.Count)} /Kids [{kids}] >>\nendobj\n");
        foreach (var picture in pictures) Page(file, starts, picture);
        var table = file.Length;
        Write(file, $"xref\n0 {Text(starts.Count + 1)}\n0000000000 65535 f \n");
        foreach (var start in starts) Write(file, start.ToString("D10", CultureInfo.InvariantCulture) + " 00000 n \n");
        Write(file, $"trailer\n<< /Size {Text(starts.Count + 1)} /Root 1 0 R >>\nstartxref\n{table.ToString(CultureInfo.InvariantCulture)}\n%%EOF\n");
        return file.ToArray();
    }

    private static void Page(MemoryStream file, List<long> starts, GreyImage picture)
    {
        var (width, height) = Size(picture);
        var number = starts.Count + 1;
        Begin(file, starts, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {Text(width)} {Text(height)}] /Contents {Text(number + 1)} 0 R /Resources << /XObject << /P {Text(number + 2)} 0 R >> >> >>\nendobj\n");
        var draw = $"q {Text(width)} 0 0 {Text(height)} 0 0 cm /P Do Q";
        Begin(file, starts, $"<< /Length {Text(draw.Length)} >>\nstream\n{draw}\nendstream\nendobj\n");
        var small = picture.Halved();
        var packed = Packed(small.Pixels);
        Begin(file, starts, $"<< /Type /XObject /Subtype /Image /Width {Text(small.Width)} /Height {Text(small.Height)} /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode /Length {Text(packed.Length)} >>\nstream\n");
        file.Write(packed);
        Write(file, "\nendstream\nendobj\n");
    }

    private static void Begin(MemoryStream file, List<long> starts, string text)
    {
        starts.Add(file.Length);
        Write(file, $"{Text(starts.Count)} 0 obj\n{text}");
    }

    private static byte[] Packed(byte[] pixels)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal)) zlib.Write(pixels);
        return packed.ToArray();
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.ASCII.GetBytes(text));

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
