namespace Gouji.Model;

/// <summary>What the figures of a row or column are, as far as its label tells.</summary>
public enum LineKind
{
    /// <summary>Quantities that may be added.</summary>
    Quantity,
    /// <summary>执行率, 占比: a quotient of two others.</summary>
    Rate,
    /// <summary>增减额, 差额, 结余: a difference of two others.</summary>
    Change,
    /// <summary>增减%, 增长率: a difference by its base.</summary>
    ChangeRate,
    /// <summary>分值, 权重.</summary>
    Weight,
    /// <summary>得分.</summary>
    Score,
    /// <summary>单价, 标准, 人均, 年限: quantities that have no sum.</summary>
    Each,
}
