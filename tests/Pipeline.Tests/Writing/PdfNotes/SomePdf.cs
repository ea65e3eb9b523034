using System.Globalization;
using System.Text;

namespace Gouji.Pipeline.Tests.Writing.PdfNotes;

/// <summary>A pdf of one page written by hand, with the word Total at 100, 700 of the page's own coordinates.</summary>
internal static class SomePdf
{
    /// <param name="page">Further entries of the page's dictionary.</param>
    public static byte[] Of(string page = "/MediaBox [0 0 595 842]", params string[] more)
    {
        const string Draw = "BT /F 12 Tf 100 700 Td (Total) Tj ET";
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            $"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> {page} >>",
            $"<< /Length {Draw.Length.ToString(CultureInfo.InvariantCulture)} >>\nstream\n{Draw}\nendstream",
            .. more,
        ];
        var file = new StringBuilder("%PDF-1.4\n");
        List<int> starts = [];
        foreach (var (i, text) in objects.Index())
        {
            starts.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{text}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {starts.Count + 1}\n0000000000 65535 f \n");
        foreach (var start in starts) file.Append(CultureInfo.InvariantCulture, $"{start:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {starts.Count + 1} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n");
        return Encoding.ASCII.GetBytes(file.ToString());
    }
}
