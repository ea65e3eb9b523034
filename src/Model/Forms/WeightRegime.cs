namespace Gouji.Model.Forms;

/// <summary>One way a form spreads its points over the execution of the budget and the first-level indicators.</summary>
public sealed record WeightRegime(IReadOnlyList<WeightShare> Shares)
{
    public decimal Total => Shares.Sum(s => s.Points);
}

/// <summary>The points of 预算执行 or of a first-level indicator.</summary>
public sealed record WeightShare(string Name, decimal Points);
