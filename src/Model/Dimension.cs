namespace Gouji.Model;

/// <summary>What kind of quantity a unit measures; only figures of one dimension can be compared.</summary>
public enum Dimension
{
    /// <summary>A bare number.</summary>
    Number,
    Money,
    Ratio,
    People,
    Area,
    Points,
    /// <summary>A count of things, each thing with its own counter word (个, 户, 条 …).</summary>
    Count,
}
