using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Writing.Documents;

namespace Gouji.Web.Review;

/// <summary>送审稿: what was submitted, as the desk looks at it: its facts, the whole official document, what checking says of exactly that document, and where in it each place stands.</summary>
/// <param name="Filing">As submitted, with what is computed.</param>
/// <param name="Audit">Of the document written to Word and read back, so that its places can be commented on.</param>
public sealed record SubmittedReport(Filing Filing, OfficialDocument Document, Audit Audit, DocumentAnchors Anchors)
{
    /// <summary>The entries, ready to be asked for.</summary>
    public FilingIndex Index { get; } = new(Filing);
}
