using Gouji.Model;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Reviewing;

namespace Gouji.Web.Cases;

/// <summary>What a form on a case's pages sends: which action, about what, and the words typed for it.</summary>
public sealed class CaseForm
{
    public string? Do { get; set; }

    /// <summary>The number of what it is about: of a finding in the list, a remark, a waiver, an explanation.</summary>
    public long About { get; set; }

    /// <summary>The fingerprint of the finding it is about, so that nothing else is answered when the list has changed.</summary>
    public string? Fingerprint { get; set; }

    public string? Text { get; set; }

    public DateOnly? Until { get; set; }

    /// <summary>The revision the person saw.</summary>
    public long Revision { get; set; }

    /// <summary>The action, or a sentence why there is none.</summary>
    public (CaseAction? Action, Sentence? Trouble) Read(CaseReport report) => Do switch
    {
        "explain" => OfFinding(report, mark => new Explain(mark, Text ?? "")),
        "ask" => OfFinding(report, mark => new AskForWaiver(mark, Text ?? "")),
        "take-back" => (new TakeBackExplanation(About), null),
        "answer" => (new AnswerRemark(About, Text ?? ""), null),
        "grant" => (new DecideWaiver(About, true, Text ?? "", Until), null),
        "refuse" => (new DecideWaiver(About, false, Text ?? "", null), null),
        "recall" => (new Recall(), null),
        "reopen" => (new Reopen(Text ?? ""), null),
        "deadline" when Until is { } until => (new MoveDeadline(until, Text ?? ""), null),
        _ => (null, Sentences.Unclear),
    };

    private (CaseAction?, Sentence?) OfFinding(CaseReport report, Func<FindingMark, CaseAction> make) =>
        report.Live.Marks.FirstOrDefault(m => m.Fingerprint == Fingerprint) is { } mark ? (make(mark), null) : (null, Sentences.FindingGone);
}
