using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Web.Filings;
using Gouji.Writing.Documents;

namespace Gouji.Web.Review;

/// <summary>送审稿: what was submitted, as the desk looks at it: its facts, the whole official document, what checking says of exactly that document, and where in it each field stands.</summary>
public sealed class SubmittedReport(LiveReport live)
{
    public LiveReport Live => live;

    /// <summary>As submitted, with what is computed.</summary>
    public Filing Filing => live.Filing;

    public FilingIndex Index => live.Index;

    /// <summary>The whole set of documents in one.</summary>
    public OfficialDocument Document => live.Documents[^1];

    /// <summary>Null where the document says nothing that could be checked.</summary>
    public Audit? Audit => live.Audit;

    /// <summary>How many relations hold.</summary>
    public int Holding { get; } = live.Audit?.Outcomes.Count(o => o is Holds) ?? 0;

    /// <summary>Where in the document each field and each finding stands.</summary>
    public DocumentAnchors Anchors { get; } = DocumentAnchors.Of(live);
}
