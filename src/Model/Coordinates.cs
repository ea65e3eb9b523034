namespace Gouji.Model;

/// <summary>What a figure is about besides its concept: fiscal year of the report, stage, fund scope, and the item if there are many.</summary>
public sealed record Coordinates(int? Year, Stage Stage, FundScope Scope, Item? Item)
{
    public static Coordinates Unstated { get; } = new(null, Stage.Unstated, FundScope.Unstated, null);
}
