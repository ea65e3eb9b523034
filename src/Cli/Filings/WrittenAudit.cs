using Gouji.Checking;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Reading;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;

namespace Gouji.Cli.Filings;

/// <summary>What an audit says of a document about to be written: it is written to memory, read back and checked as any report is.</summary>
internal static class WrittenAudit
{
    private static readonly DocxOutput s_docx = new(carriesFacts: false);

    /// <summary>The audit, or null where the document says nothing that could be checked.</summary>
    public static Audit? Of(OfficialDocument document, Filing filing)
    {
        using var docx = new MemoryStream();
        s_docx.Write(document, filing, docx);
        return ReportReader.Read(document.Name + ".docx", docx.ToArray(), filing.FormId) is ReadReport(_, var report) ? Auditor.Default.Audit(report) : null;
    }
}
