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

    /// <summary>How many rules had something to check.</summary>
    public int Rules { get; } = live.Audit?.Outcomes.Where(o => o is not DoesNotApply).Select(o => o.Rule.Id).Distinct().Count() ?? 0;

    /// <summary>How many relations hold.</summary>
    public int Holding { get; } = live.Audit?.Outcomes.Count(o => o is Holds) ?? 0;

    /// <summary>Figures stated.</summary>
    public int Figures => live.Audit?.Coverage.Figures ?? 0;

    /// <summary>Those of them that took part in a relation that holds.</summary>
    public int Proved => live.Audit?.Coverage.Proved ?? 0;

    /// <summary>Where in the document each field and each finding stands.</summary>
    public DocumentAnchors Anchors { get; } = DocumentAnchors.Of(live);
}
