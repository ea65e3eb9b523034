using Gouji.Model;
using Gouji.Writing.Sheets;

namespace Gouji.Writing.Outputs;

/// <summary>
/// Findings where spreadsheet people work. A report that is a workbook is given back as it is, with a note on each cell a finding is about; any other
/// report gives a workbook that lists the findings, with their figures as numbers, and says what was checked.
/// </summary>
public sealed class FindingsSheetOutput(Language language, Severity least = Severity.Privacy) : IReportOutput
{
    public string Extension => ".xlsx";

    public Sentence? Write(Audit audit, Stream stream)
    {
        List<Finding> shown = [.. audit.Findings.Where(f => f.Severity <= least)];
        if (audit.Report.Document.Contents is { Format: "xlsx" } contents && MarkedWorkbook.IsPlain(contents.Bytes)) return MarkedWorkbook.Write(contents.Bytes, shown, language, stream);
        using var workbook = new WorkbookStream(stream);
        var (findings, proof) = (new FindingRows(language), new CheckedRows(language));
        using (var sheet = workbook.Open(findings.Head)) findings.Write(sheet, shown);
        using (var sheet = workbook.Open(proof.Head)) proof.Write(sheet, audit);
        return null;
    }
}
