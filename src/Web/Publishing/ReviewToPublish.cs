using Gouji.Model.Filings;
using Gouji.Workflow.Reviewing;
using Gouji.Writing.Publication;

namespace Gouji.Web.Publishing;

/// <summary>
/// What is published of the review: the score, grade and opinion, and every finding that stands with its explanation or waiver. It names offices, not persons, and goes
/// through the same mask as the document.
/// </summary>
internal static class ReviewToPublish
{
    public static PublicReview Of(AcceptedReport report, PublicReport publication)
    {
        string Hide(string text) => publication.Hide(text, report.People);
        var answers = Explained(report, Hide).Concat(Waived(report, Hide));
        var opinion = report.Case.Opinion is { } said ? Hide(said) : null;
        return new PublicReview(report.OfficeOf(report.Case.ReviewerId), report.Case.Score, report.Case.Grade, opinion, [.. Rescores(report, publication, Hide)], [.. answers]);
    }

    /// <summary>An explanation of a finding that is no longer made is none; where the findings are not known, all that stand are told.</summary>
    private static IEnumerable<PublicAnswer> Explained(AcceptedReport report, Func<string, string> hide) =>
        from explanation in report.Explanations
        let finding = Find(report, explanation.RuleId, explanation.Fingerprint)
        where finding is not null || report.Findings.Count == 0
        select Answer(explanation.RuleId, finding, explanation.Text, hide);

    private static IEnumerable<PublicAnswer> Waived(AcceptedReport report, Func<string, string> hide) =>
        from waiver in report.Waivers
        let finding = Find(report, waiver.RuleId, waiver.Fingerprint)
        where finding is not null || report.Findings.Count == 0
        select Answer(waiver.RuleId, finding, Reason(waiver), hide) with { WaivedBy = report.OfficeOf(waiver.DecidedBy), Until = waiver.ExpiresOn };

    private static string Reason(Waiver waiver) => string.IsNullOrWhiteSpace(waiver.Answer) ? waiver.Reason : $"{waiver.Reason}\n{waiver.Answer}";

    private static SubmittedFinding? Find(AcceptedReport report, string rule, string fingerprint) => report.Findings.FirstOrDefault(f => f.RuleId == rule && f.Fingerprint == fingerprint);

    private static PublicAnswer Answer(string rule, SubmittedFinding? finding, string text, Func<string, string> hide) => new(
        rule, finding?.Title, finding?.Message is { } message ? new Model.Sentence(hide(message.Zh), hide(message.En)) : null, finding?.Where is { } where ? hide(where) : null, hide(text));

    private static IEnumerable<PublicRescore> Rescores(AcceptedReport report, PublicReport publication, Func<string, string> hide)
    {
        var index = new FilingIndex(report.Filing);
        foreach (var rescore in report.Rescores)
        {
            var key = FactKeyText.Parse(rescore.Key);
            var name = key?.Item is { } item ? index.NameOf(item) : null;
            var fact = key is null ? null : publication.Facts.FirstOrDefault(f => f.Key == key || index.Find(f.Key)?.Key == key);
            yield return new PublicRescore(hide(name ?? rescore.Key), fact?.Number, rescore.Score, hide(rescore.Reason));
        }
    }
}
