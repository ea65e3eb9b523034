using Gouji.Model;
using Gouji.Web.Review;
using Gouji.Workflow.Reviewing;
using Gouji.Writing.Publication;

namespace Gouji.Web.Publishing;

/// <summary>
/// What is published of the review: the score, grade and opinion, and every finding that stands with its explanation or waiver. It names offices, not persons, and goes
/// through the same mask as the document.
/// </summary>
internal static class ReviewToPublish
{
    /// <param name="today">The day of publishing: what was waived until a day before it is not.</param>
    public static PublicReview Of(CaseFolder folder, PublicReport publication, DateOnly today)
    {
        List<string> people = [.. folder.Review.Names.Values];
        string Hide(string text) => publication.Hide(text, people);
        var answers = Explained(folder, Hide).Concat(Waived(folder, today, Hide));
        var opinion = folder.Case.Opinion is { } said ? Hide(said) : null;
        return new PublicReview(OfficeOf(folder, folder.Case.ReviewerId), folder.Case.Score, folder.Case.Grade, opinion, [.. Rescores(folder, publication, Hide)], [.. answers]);
    }

    private static string OfficeOf(CaseFolder folder, long? account) => (account is { } id ? folder.Review.Offices.GetValueOrDefault(id) : null) ?? Sentences.FinanceOffice.Zh;

    /// <summary>An explanation of a finding that is no longer made at the same values is none.</summary>
    private static IEnumerable<PublicAnswer> Explained(CaseFolder folder, Func<string, string> hide) =>
        from finding in folder.Findings where finding.Explanation is not null select Answer(finding.Finding, finding.Explanation!.Text, hide);

    private static IEnumerable<PublicAnswer> Waived(CaseFolder folder, DateOnly today, Func<string, string> hide) =>
        from finding in folder.Findings
        let waiver = folder.Review.WaiverOf(finding.Live.Mark, today)
        where waiver is not null
        select Answer(finding.Finding, Reason(waiver), hide) with { WaivedBy = OfficeOf(folder, waiver.DecidedBy), Until = waiver.ExpiresOn };

    private static string Reason(Waiver waiver) => string.IsNullOrWhiteSpace(waiver.Answer) ? waiver.Reason : $"{waiver.Reason}\n{waiver.Answer}";

    private static PublicAnswer Answer(Finding finding, string text, Func<string, string> hide) => new(
        finding.Rule.Id, finding.Rule.Title, new Sentence(hide(finding.Message.Zh), hide(finding.Message.En)),
        hide(finding.Place.Where.Length > 0 ? finding.Place.Where : finding.Place.Location.Words.Zh), hide(text));

    private static IEnumerable<PublicRescore> Rescores(CaseFolder folder, PublicReport publication, Func<string, string> hide) =>
        from row in folder.Scores?.Rows ?? []
        where row.Rechecked is not null
        let fact = publication.Facts.FirstOrDefault(f => f.Key == row.Key || folder.Report?.Index.Find(f.Key)?.Key == row.Key)
        select new PublicRescore(hide(row.Name), fact?.Number, row.Rechecked!.Value, hide(row.Reason ?? ""));
}
