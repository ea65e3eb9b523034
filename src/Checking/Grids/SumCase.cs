namespace Gouji.Checking.Grids;

/// <summary>A line that says it is a total, with every set of lines it may be the total of.</summary>
/// <param name="IsSure">Whether the print leaves one reading only.</param>
internal sealed record SumCase(int Whole, IReadOnlyList<SumReading> Readings, bool IsSure)
{
    /// <summary>Whether it is a 合计 with another before it: then it sums otherwise than the first.</summary>
    public bool IsLater { get; init; }
}

/// <summary>One reading of a total: the lines that it may sum, and by which habit of laying out tables.</summary>
internal sealed record SumReading(SumHabit Habit, IReadOnlyList<int> Parts);

/// <summary>Habits of laying out totals.</summary>
internal enum SumHabit
{
    /// <summary>Of the outermost lines since the last total.</summary>
    SinceTotal,
    /// <summary>Of the outermost lines from the start.</summary>
    FromStart,
    /// <summary>Of the last total and what was added since.</summary>
    TotalAndSince,
    /// <summary>Of the subtotals, and of lines in none.</summary>
    Subtotals,
    /// <summary>Of what follows, up to the next total.</summary>
    Following,
    /// <summary>Of the subtotals that follow.</summary>
    FollowingSubtotals,
    /// <summary>Of the lines of its group.</summary>
    Group,
    /// <summary>Of the lines that have none below them.</summary>
    Leaves,
    /// <summary>Of the lines one level below.</summary>
    Children,
    /// <summary>Of the classes whose codes are one step longer.</summary>
    Codes,
}
