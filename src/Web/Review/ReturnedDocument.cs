using Gouji.Model;
using Gouji.Writing.Outputs;
using Gouji.Writing.WordComments;

namespace Gouji.Web.Review;

/// <summary>What goes back to the unit: the report as a Word file, with the remarks that are open and the findings nobody has answered for as comments at their places.</summary>
internal static class ReturnedDocument
{
    /// <summary>Writes it, or says in one sentence why it cannot be written.</summary>
    public static Sentence? Write(SubmittedReport report, CaseFolder folder, DateOnly today, Language language, Stream stream)
    {
        List<DocumentRemark> remarks = [.. folder.Remarks.Where(r => r.ResolvedAt is null).Select(r => new DocumentRemark(PlaceOf(report, r), folder.NameOf(r.AccountId), [.. Lines(r)]))];
        var open = report.Audit with { Findings = [.. report.Audit.Findings.Where(f => folder.IsOpen(f, today) || f.Severity is Severity.Advice or Severity.Privacy)] };
        return new MarkedDocxOutput(language, Severity.Privacy, remarks).Write(open, stream);
    }

    private static Location? PlaceOf(SubmittedReport report, Workflow.Reviewing.Remark remark)
    {
        if (PaperMarks.PlaceOf(report, remark) is not var (name, start, length) || report.Anchors.PlaceOf(name) is not { } place) return null;
        return length > 0 ? place.Within(start, length) : place;
    }

    private static IEnumerable<string> Lines(Workflow.Reviewing.Remark remark)
    {
        foreach (var line in remark.Text.Split('\n')) yield return line;
        if (remark.Answer is { } answer) yield return ReviewSentences.Answered.Zh + "：" + answer;
    }
}
