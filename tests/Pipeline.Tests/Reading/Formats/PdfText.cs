using System.Globalization;
using System.Text;
using Gouji.Pipeline.Tests.Programs.Office;
using Gouji.Programs;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>Small pdf files written by hand (ISO 32000-1, 7.5), and bigger ones made by LibreOffice where it is installed.</summary>
internal static class PdfText
{
    public static bool IsPopplerThere { get; } = new ExternalProgram("pdftotext", ProgramLimits.Tool).IsThere && new ExternalProgram("pdftocairo", ProgramLimits.Tool).IsThere;

    public static bool IsOfficeThere { get; } = new ExternalProgram("soffice", ProgramLimits.Office).IsThere;

    /// <summary>One page for each content stream, A4, with Helvetica as /F.</summary>
    public static byte[] Pages(params string[] contents) => Turned("", contents);

    /// <param name="more">More entries of every page's dictionary.</param>
    public static byte[] Turned(string more, params string[] contents)
    {
        var kids = string.Join(' ', contents.Select((_, i) => $"{(i * 2) + 4} 0 R"));
        List<string> objects =
        [
            "<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>>>",
            $"<</Type/Pages/Kids[{kids}]/Count {contents.Length}>>",
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        ];
        foreach (var content in contents)
        {
            objects.Add($"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]{more}/Contents {objects.Count + 2} 0 R/Resources<</Font<</F 3 0 R>>>>>>");
            objects.Add($"<</Length {content.Length}>>stream\n{content}\nendstream");
        }

        return File(objects);
    }

    /// <summary>Text of 10 points at a place counted from the lower left corner.</summary>
    public static string At(int x, int y, string text) => $"BT /F 10 Tf 1 0 0 1 {x} {y} Tm ({text}) Tj ET ";

    /// <summary>What LibreOffice prints of a Word file, with time for a machine that does much else.</summary>
    public static byte[] Printed(byte[] docx)
    {
        using var folder = new ScratchFolder();
        folder.Put("report.docx", docx);
        var profile = "-env:UserInstallation=file://" + Path.Join(folder.Path, "profile");
        new ExternalProgram("soffice", SomeOffice.Patient).Run(folder, profile, "--headless", "--convert-to", "pdf", "report.docx");
        return System.IO.File.ReadAllBytes(Path.Join(folder.Path, "report.pdf"));
    }

    /// <summary>A file of these objects, the first of which is the catalogue.</summary>
    public static byte[] File(IReadOnlyList<string> objects)
    {
        var file = new StringBuilder("%PDF-1.7\n");
        List<int> places = [];
        foreach (var (i, text) in objects.Index())
        {
            places.Add(file.Length);
            file.Append(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{text}\nendobj\n");
        }

        var table = file.Length;
        file.Append(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n");
        foreach (var place in places) file.Append(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n");
        file.Append(CultureInfo.InvariantCulture, $"trailer<</Size {objects.Count + 1}/Root 1 0 R>>\nstartxref\n{table}\n%%EOF");
        return Encoding.Latin1.GetBytes(file.ToString());
    }
}
