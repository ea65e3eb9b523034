using System.Globalization;
using Gouji.Pipeline.Tests.Reading.Formats;

namespace Gouji.Pipeline.Tests.Writing.PdfNotes;

/// <summary>A pdf of one page written by hand, with the word Total at 100, 700 of the page's own coordinates.</summary>
internal static class SomePdf
{
    /// <param name="page">Further entries of the page's dictionary.</param>
    public static byte[] Of(string page = "/MediaBox [0 0 595 842]", params string[] more)
    {
        const string Draw = "BT /F 12 Tf 100 700 Td (Total) Tj ET";
        return PdfText.File(
        [
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            $"<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> {page} >>",
            $"<< /Length {Draw.Length.ToString(CultureInfo.InvariantCulture)} >>\nstream\n{Draw}\nendstream",
            .. more,
        ]);
    }
}
