using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gouji.Model;
using Gouji.Reading.Formats;
using Shouldly;

namespace Gouji.Pipeline.Tests.Writing.Sheets;

/// <summary>Looks into a workbook that was written.</summary>
internal static class SomeWorkbook
{
    /// <summary>What the validator says, and reading it back.</summary>
    public static Document Check(byte[] workbook)
    {
        Complaints(workbook).ShouldBeEmpty();
        return FormatList.Read("a.xlsx", workbook, Limits.Default).ShouldBeOfType<DocumentRead>().Document;
    }

    public static string[] Complaints(byte[] workbook)
    {
        using var document = SpreadsheetDocument.Open(new MemoryStream(workbook), false);
        return [.. new OpenXmlValidator(FileFormatVersions.Office2013).Validate(document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath} {e.Description}")];
    }

    /// <summary>The rows of a sheet as cells between bars.</summary>
    public static string[] Rows(this Document document, string sheet) =>
    [
        .. document.Blocks.OfType<Table>().SelectMany(t => t.Rows)
            .Where(r => ((SheetPlace)r.Cells[0].Place).Sheet == sheet)
            .Select(r => string.Join(" | ", r.Cells.Select(c => c.Text.Replace("\n", "/", StringComparison.Ordinal)))),
    ];
}
