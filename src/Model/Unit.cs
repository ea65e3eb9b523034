namespace Gouji.Model;

/// <summary>A unit as printed, and how many base units it is: money counts in 万元, ratios in 1, everything else in itself.</summary>
public sealed record Unit(string Name, Dimension Dimension, decimal ToBase)
{
    public static Unit None { get; } = new("", Dimension.Number, 1m);
    public static Unit Yuan { get; } = new("元", Dimension.Money, 0.0001m);
    public static Unit WanYuan { get; } = new("万元", Dimension.Money, 1m);
    public static Unit YiYuan { get; } = new("亿元", Dimension.Money, 10000m);
    public static Unit Percent { get; } = new("%", Dimension.Ratio, 0.01m);
    public static Unit Person { get; } = new("人", Dimension.People, 1m);
    public static Unit SquareMetre { get; } = new("㎡", Dimension.Area, 1m);
    public static Unit Point { get; } = new("分", Dimension.Points, 1m);

    /// <summary>A counter word that has no unit of its own.</summary>
    public static Unit Counter(string name) => new(name, Dimension.Count, 1m);

    public bool IsExact => Dimension is Dimension.People or Dimension.Count;
}
