namespace Gouji.Pipeline.Tests.Generated.Drafts;

/// <summary>附件2 基础数据表, row by row.</summary>
public sealed record BaseDataDraft
{
    public required StaffDraft Staff { get; init; }

    public required decimal StaffRate { get; init; }

    public required OfficialCostRows OfficialCosts { get; init; }

    public required StagedRow ProjectTotal { get; init; }

    public required IReadOnlyList<StagedRow> Projects { get; init; }

    public required StagedRow PublicTotal { get; init; }

    public required IReadOnlyList<StagedRow> PublicParts { get; init; }

    public required StagedRow Procurement { get; init; }

    public required StagedRow BasicAdjustment { get; init; }

    /// <summary>Buildings finished in the year; an empty list prints <see cref="NoBuildings"/> in every cell.</summary>
    public required IReadOnlyList<BuildingRow> Buildings { get; init; }

    public required string NoBuildings { get; init; }

    public required string Thrift { get; init; }
}

/// <summary>A labelled row with last year's accounts, this year's budget and this year's accounts; null prints an empty cell.</summary>
public sealed record StagedRow(string Label, decimal? Last, decimal? Budget, decimal? Final);

/// <summary>The rows of 三公经费.</summary>
public sealed record OfficialCostRows(
    StagedRow Total, StagedRow Vehicles, StagedRow Purchase, StagedRow Running, StagedRow Abroad, StagedRow Reception);

/// <summary>One building: approved and built size, budgeted and spent money, and the two rates.</summary>
public sealed record BuildingRow(
    decimal Approved, decimal Built, decimal SizeRate, decimal Budget, decimal Spent, decimal CostRate);
