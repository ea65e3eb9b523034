namespace Gouji.Pipeline.Tests.Generated.Drafts;

/// <summary>附件3 自评表 of the unit, or 附件4 自评表 of one project.</summary>
/// <remarks>A project form has a <see cref="Project"/> and no split of the money.</remarks>
public sealed record RatingDraft
{
    public string? Project { get; init; }

    public required FundRow Funds { get; init; }

    public MoneySplit? Split { get; init; }

    public required string GoalExpected { get; init; }

    public required string GoalReached { get; init; }

    public required IReadOnlyList<LevelDraft> Levels { get; init; }

    public required decimal TotalWeight { get; init; }

    public required decimal TotalScore { get; init; }
}

/// <summary>The row 年度资金总额.</summary>
public sealed record FundRow(decimal Original, decimal Adjusted, decimal Executed, decimal Weight, decimal Rate, decimal Score);

/// <summary>The money spent, by source and by nature.</summary>
public sealed record MoneySplit(decimal General, decimal Fund, decimal Capital, decimal Other, decimal Basic, decimal Project);

/// <summary>A first-level indicator with its weight and its children.</summary>
public sealed record LevelDraft(string Name, decimal Weight, IReadOnlyList<IndicatorDraft> Indicators);

/// <summary>A third-level indicator with its row of the table.</summary>
public sealed record IndicatorDraft(
    string Second, string Third, string Target, string Actual, decimal Weight, decimal Score, string Reason);
