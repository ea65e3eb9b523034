namespace Gouji.Workflow.Reviewing;

/// <summary>复核得分: what a reviewer gives an indicator in place of the unit's own score; the last one counts.</summary>
public sealed class Rescore
{
    public long Id { get; init; }

    public required long CaseId { get; init; }

    public required int Round { get; init; }

    /// <summary>The key of the indicator's own score: 指标.得分 #3.</summary>
    public required string Key { get; init; }

    /// <summary>分.</summary>
    public required decimal Score { get; init; }

    public required string Reason { get; init; }

    public required long AccountId { get; init; }

    public required DateTimeOffset At { get; init; }
}
