namespace Gouji.Checking.Grids;

/// <summary>How a figure follows from two others.</summary>
internal enum PairKind
{
    /// <summary>a ÷ b.</summary>
    Quotient,
    /// <summary>a − b.</summary>
    Difference,
    /// <summary>(a − b) ÷ b.</summary>
    Growth,
    /// <summary>a ÷ the total of a.</summary>
    Share,
}
