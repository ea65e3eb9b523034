using DocumentFormat.OpenXml.Packaging;
using Gouji.Web.Tests.Web.Filings;

namespace Gouji.Web.Tests.Web.Walks;

/// <summary>The reference report, which stands beside the repository or beside a folder above it. Nothing of it is in the repository.</summary>
internal static class ReferenceReport
{
    public static string File { get; } = Above(SomeSamples.Root).Select(folder => Path.Combine(folder, "shared", "reference", "report.docx")).FirstOrDefault(System.IO.File.Exists)
        ?? throw new FileNotFoundException("../shared/reference/report.docx is missing beside the repository.");

    /// <summary>Parts and columns by which the form calls places the report leaves unnamed, and the abbreviations of the regulations that findings cite, and the grade worked out.</summary>
    private const string Named = "正文 结转结余 年中调增 项目支出绩效自评表 财预 中发 号 优";

    /// <summary>Its words without blanks, as a sentence about it may repeat them.</summary>
    public static string Words { get; } = Read() + Named;

    private static string Read()
    {
        using var word = WordprocessingDocument.Open(File, isEditable: false);
        return string.Concat(word.MainDocumentPart!.Document!.InnerText.Where(letter => !char.IsWhiteSpace(letter)));
    }

    private static IEnumerable<string> Above(string folder)
    {
        for (var up = Directory.GetParent(folder); up is not null; up = up.Parent) yield return up.FullName;
    }
}
