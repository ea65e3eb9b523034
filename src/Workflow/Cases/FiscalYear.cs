namespace Gouji.Workflow.Cases;

/// <summary>A year's round of self-evaluation: its form and its deadlines.</summary>
public sealed class FiscalYear
{
    /// <summary>The year the reports are about.</summary>
    public required int Year { get; init; }

    /// <summary>The form all units use that have none of their own.</summary>
    public required string FormId { get; set; }

    /// <summary>The last day to submit.</summary>
    public required DateOnly DueOn { get; set; }

    /// <summary>Whether units may fill in.</summary>
    public required bool IsOpen { get; set; }
}
