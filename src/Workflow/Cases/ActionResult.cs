using Gouji.Model;
using Gouji.Workflow.Reviewing;

namespace Gouji.Workflow.Cases;

/// <summary>What came of an action. A closed set.</summary>
public abstract record ActionResult;

/// <summary>It was done and is on disk.</summary>
/// <param name="Case">The case as it is now.</param>
public sealed record Done(Case Case) : ActionResult
{
    /// <summary>Of edits, what became of each.</summary>
    public IReadOnlyList<Fields.Edit> Edits { get; init; } = [];
}

/// <summary>It may not be done now; nothing was changed.</summary>
/// <param name="Why">One sentence with the remedy.</param>
public sealed record Refusal(RefusalKind Kind, Sentence Why) : ActionResult
{
    /// <summary>Of submitting, the findings that stand in the way.</summary>
    public IReadOnlyList<FindingMark> Open { get; init; } = [];
}

/// <summary>Why something is refused.</summary>
public enum RefusalKind
{
    /// <summary>There is no such thing, or the person may not know of it.</summary>
    NotFound,
    /// <summary>The person has not the right.</summary>
    NotAllowed,
    /// <summary>Not in this state.</summary>
    NotNow,
    /// <summary>Something is missing or wrong in what was given.</summary>
    Incomplete,
}
