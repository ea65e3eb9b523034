namespace Gouji.Model;

/// <summary>
/// The stage of the budget year a figure belongs to. A set: forms that do not print the stage leave several possible,
/// and agreeing with another statement settles which. <see cref="Unstated"/> leaves all possible.
/// </summary>
[Flags]
public enum Stage
{
    Unstated = 0,
    /// <summary>年初预算: the budget as first approved.</summary>
    Original = 1,
    /// <summary>全年（调整）预算: the budget after all changes of the year.</summary>
    Adjusted = 2,
    /// <summary>执行 / 决算: what was spent.</summary>
    Executed = 4,
    /// <summary>上年决算: what was spent the year before.</summary>
    PriorExecuted = 8,
}
