namespace Gouji.Pipeline.Tests.Generated.Drafts;

/// <summary>The money that the chapters of the report state, in 万元; null where a report says nothing.</summary>
public sealed record BodyDraft
{
    public required OriginalBudgetDraft Original { get; init; }

    public required GeneralBudgetDraft General { get; init; }

    public required IReadOnlyList<FunctionClassDraft> Classes { get; init; }

    public decimal? Fund { get; init; }

    public decimal? Capital { get; init; }

    public OtherMoneyDraft? Other { get; init; }

    public YearTotalsDraft? Totals { get; init; }

    /// <summary>Project spending of all funds, where the report states it beside that of the general budget.</summary>
    public decimal? AllProjects { get; init; }

    /// <summary>Spending on procurement, costs and thrift stated in prose as well as in 附件2.</summary>
    public bool StatesCosts { get; init; } = true;

    /// <summary>Score and grade stated in prose as well as in 附件3.</summary>
    public string? Grade { get; init; }

    public SurveyDraft? Survey { get; init; }
}

/// <summary>The budget at the start of the year and, where stated, its parts.</summary>
public sealed record OriginalBudgetDraft(decimal Total, decimal? Basic, decimal? Personnel, decimal? Public, decimal? Project);

/// <summary>Income and spending of the general public budget.</summary>
public sealed record GeneralBudgetDraft(
    decimal Income, decimal Spending, decimal Basic, decimal Personnel, decimal Public, decimal Project, decimal? CarryOver);

/// <summary>Project spending of one functional class (类) of the general public budget.</summary>
public sealed record FunctionClassDraft(string Code, string Name, decimal Amount);

/// <summary>Money outside the four budgets and where it came from.</summary>
public sealed record OtherMoneyDraft(decimal Total, decimal Basic, decimal Project, string Source);

/// <summary>The year as a whole, all funds: adjusted budget, spending, rate and what is carried over.</summary>
public sealed record YearTotalsDraft(decimal Adjusted, decimal Executed, decimal Rate, decimal CarryOver);

/// <summary>A satisfaction survey: forms sent and returned, how many were content, and the share that is.</summary>
public sealed record SurveyDraft(int Sent, int Returned, int Content, decimal Rate);
