using Gouji.Model;

namespace Gouji.Workflow.Cases;

/// <summary>填报任务: one unit's self-evaluation of one year. It changes only through the actions in <see cref="Transitions"/>.</summary>
public sealed class Case
{
    public long Id { get; init; }

    public required long UnitId { get; init; }

    /// <summary>The year the report is about.</summary>
    public required int Year { get; init; }

    /// <summary>The form it is filled in by: hunan-overall-2023.</summary>
    public required string FormId { get; set; }

    public CaseState State { get; internal set; }

    /// <summary>Raised by one with every batch of edits.</summary>
    public long Revision { get; internal set; }

    /// <summary>When its state last changed.</summary>
    public DateTimeOffset ChangedAt { get; internal set; }

    /// <summary>The last day to submit, where it differs from that of the year.</summary>
    public DateOnly? DueOn { get; internal set; }

    /// <summary>How often it was submitted.</summary>
    public int Round { get; internal set; }

    /// <summary>Who submitted it last; nobody signs what they prepared.</summary>
    public long? SubmittedBy { get; internal set; }

    /// <summary>The reviewer who received it.</summary>
    public long? ReviewerId { get; internal set; }

    /// <summary>Whether it was drawn for a spot check.</summary>
    public bool IsDrawn { get; internal set; }

    /// <summary>What lists show of it, as of its last submission.</summary>
    public CaseFigures? Figures { get; internal set; }

    /// <summary>The re-checked score out of 100, once accepted.</summary>
    public decimal? Score { get; internal set; }

    public GradeLevel? Grade { get; internal set; }

    /// <summary>审核意见, once accepted.</summary>
    public string? Opinion { get; internal set; }
}
