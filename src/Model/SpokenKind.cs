namespace Gouji.Model;

/// <summary>What a sentence says of figures.</summary>
public enum SpokenKind
{
    /// <summary>甲X，其中乙Y、丙Z: the operands are parts of the result.</summary>
    PartsOf,
    /// <summary>乙Y、丙Z，合计X: the operands make up the result.</summary>
    SumOf,
    /// <summary>甲X，比上年增加Z，增长p%: the operands are X and Z, the result is p.</summary>
    RateOfChange,
    /// <summary>甲由Y增加到X，增加Z: the operands are X and Y, the result is Z.</summary>
    Difference,
    /// <summary>甲X，上年Y，增长p%: the operands are X and Y, the result is p.</summary>
    Growth,
    /// <summary>乙Y，占p%: the operands are Y and the whole, the result is p.</summary>
    Share,
}
