using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gouji.Cli.Filings;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Pipeline.Tests.House;
using Gouji.Reading.Filings;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli.Filings;

/// <summary>What is written from real reports and blank forms is a package Word and Excel take without repairing it: ECMA-376 as the Open XML SDK knows it.</summary>
public sealed class WrittenPackageTests
{
    [Theory]
    [InlineData("consistent-town.docx")]
    [InlineData("faulty-town.docx")]
    [InlineData("shanxi-department-form-consistent.docx")]
    [InlineData("sichuan-project-form-faulty.xlsx")]
    [InlineData("final-accounts-consistent.docx")]
    public void Report_WrittenAgain_IsValid(string sample)
    {
        var read = FilingReader.Read(Path.Join(Repository.Root, "samples", sample)).ShouldBeOfType<FilingRead>();
        var form = FormCatalogue.Find(read.Filing.FormId)!;
        var filing = FilingSource.Complete(read.Filing, form);
        foreach (var document in OfficialDocuments.Of(filing, form)) Both(document, filing);
    }

    [Fact]
    public void BlankForms_AreValid()
    {
        foreach (var form in FormCatalogue.All)
        {
            var filing = FilingPlan.Of(NewFiling.Of(form, 2026, "云岭县青石镇人民政府", ["集镇清扫保洁", ""]), form);
            Both(OfficialDocuments.Of(filing, form)[^1], filing);
            using var workbook = new MemoryStream();
            FilingPlan.WriteWorkbook(filing, form, Language.Chinese, workbook).ShouldBeNull();
            Complaints(SpreadsheetDocument.Open(workbook, false)).ShouldBeEmpty(form.Id);
        }
    }

    private static void Both(OfficialDocument document, Filing filing)
    {
        using var docx = new MemoryStream();
        new DocxOutput(FilingCarrier.Write).Write(document, filing, docx).ShouldBeNull();
        Complaints(WordprocessingDocument.Open(docx, false)).ShouldBeEmpty(document.Name);
        using var xlsx = new MemoryStream();
        new XlsxOutput(FilingCarrier.Write).Write(document, filing, xlsx).ShouldBeNull();
        Complaints(SpreadsheetDocument.Open(xlsx, false)).ShouldBeEmpty(document.Name);
    }

    private static List<string> Complaints(OpenXmlPackage package)
    {
        using (package) return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}").Take(3)];
    }
}
