using Gouji.Workflow.Cases;
using Gouji.Workflow.Publishing;
using Gouji.Workflow.Reviewing;
using Unit = Gouji.Workflow.Units.Unit;

namespace Gouji.Web.Review;

/// <summary>A case on the desk: what was submitted last, what checking says of it, and everything that was said of it.</summary>
/// <param name="Report">What was submitted last; null where nothing was, or where what was kept of it is not understood.</param>
/// <param name="Findings">Of that report, most serious first.</param>
/// <param name="Scores">Of that report with what the reviewer gave; null without a report.</param>
public sealed record CaseFolder(Case Case, Unit Unit, CaseReview Review, SubmittedReport? Report, IReadOnlyList<DeskFinding> Findings, Rescoring? Scores)
{
    /// <summary>What is on the desk now, or null where nothing was submitted yet.</summary>
    public Submission? Last => Review.Submissions.Count > 0 ? Review.Submissions[^1] : null;

    /// <summary>The one before, which was returned.</summary>
    public Submission? Before => Review.Submissions.Count > 1 ? Review.Submissions[^2] : null;

    /// <summary>The last file the unit brought in that can be shown, or null.</summary>
    public Upload? Original => Review.Uploads.LastOrDefault(u => u.PageHash is not null);

    /// <summary>The name of the unit for which the reviewer reviews; null where nobody received it yet.</summary>
    public string? Bureau => Case.ReviewerId is { } reviewer ? Review.Offices.GetValueOrDefault(reviewer) : null;

    /// <summary>When it was accepted last; when its state changed last where it never was.</summary>
    public DateTimeOffset DecidedAt => Review.AcceptedAt ?? Case.ChangedAt;

    public string NameOf(long? account) => account is { } id ? Review.Names.GetValueOrDefault(id, "") : "";

    /// <summary>A field in words: the indicator or project by its name, then what is said of it.</summary>
    public string WordsOf(string key) => Filings.FieldKeyText.Parse(key) switch
    {
        Filings.FactField { Key: { Item: { } item } fact } => $"{Report?.Index.NameOf(item) ?? item.Kind} {fact.Concept.Name[(fact.Concept.Name.IndexOf('.', StringComparison.Ordinal) + 1)..]}",
        _ => key,
    };
}
