using Gouji.Model;
using Gouji.Writing.Outputs;
using Gouji.Writing.WordComments;
using Remark = Gouji.Workflow.Reviewing.Remark;

namespace Gouji.Web.Review;

/// <summary>What goes back to the unit: the report as a Word file, with the remarks that are open and the findings nobody has answered for as comments at their places.</summary>
internal static class ReturnedDocument
{
    private static readonly DocxOutput s_docx = new(carriesFacts: false);

    /// <summary>Writes it, or says in one sentence why it cannot be written.</summary>
    public static Sentence? Write(CaseFolder folder, Language language, Stream stream)
    {
        if (folder.Report is not { Audit: { } audit } report) return ReviewSentences.NothingToComment;
        List<DocumentRemark> remarks = [.. folder.Review.Remarks.Where(r => r.ResolvedAt is null).Select(r => new DocumentRemark(PlaceOf(report, r), folder.NameOf(r.AccountId), [.. Lines(r)]))];
        var findings = folder.Findings.Where(f => f.IsOpen || f.Finding.Severity is Severity.Advice or Severity.Privacy).Select(f => f.Finding);
        return new MarkedDocxOutput(language, Severity.Privacy, remarks).Write(OfWord(audit, report) with { Findings = [.. findings] }, stream);
    }

    /// <summary>The places of the printed document are those of its Word file (<see cref="Writing.Documents.PrintedDocument"/>); comments need its bytes.</summary>
    private static Audit OfWord(Audit audit, SubmittedReport report)
    {
        using var docx = new MemoryStream();
        s_docx.Write(report.Document, report.Filing, docx);
        return audit with { Report = audit.Report with { Document = audit.Report.Document with { Contents = new FileContents("docx", docx.ToArray()) } } };
    }

    private static Location? PlaceOf(SubmittedReport report, Remark remark)
    {
        if (PaperMarks.PlaceOf(report, remark) is not var (name, start, length) || report.Anchors.PlaceOf(name) is not { } place) return null;
        return length > 0 ? place.Within(start, length) : place;
    }

    private static IEnumerable<string> Lines(Remark remark)
    {
        foreach (var line in remark.Text.Split('\n')) yield return line;
        if (remark.Answer is { } answer) yield return ReviewSentences.Answered.Zh + "：" + answer;
    }
}
