using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Drafts;

/// <summary>Everything one overall self-evaluation report of the Hunan form states, part by part.</summary>
/// <remarks>
/// Each part holds what stands in that part, so a draft can contradict itself: the body may give one project total and
/// 附件2 another. Totals are stated, never computed here.
/// </remarks>
public sealed record ReportDraft
{
    public required LetterheadDraft Head { get; init; }

    public required StaffDraft Staff { get; init; }

    public required BodyDraft Body { get; init; }

    public required IReadOnlyList<ProjectDraft> Projects { get; init; }

    public required NarrativeDraft Narrative { get; init; }

    public required BaseDataDraft BaseData { get; init; }

    public required RatingDraft Rating { get; init; }

    public required IReadOnlyList<RatingDraft> ProjectForms { get; init; }

    public required FooterDraft Footer { get; init; }

    /// <summary>Chooses among sentences that say the same.</summary>
    public required int WordingSeed { get; init; }

    public required NumberLook Numbers { get; init; }
}
