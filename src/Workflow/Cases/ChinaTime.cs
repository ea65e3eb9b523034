namespace Gouji.Workflow.Cases;

/// <summary>The office's days: those of Beijing time, which all of China keeps (UTC+8, no summer time).</summary>
public static class ChinaTime
{
    private static readonly TimeSpan s_beijing = TimeSpan.FromHours(8);

    public static DateTimeOffset Local(DateTimeOffset at) => at.ToOffset(s_beijing);

    /// <summary>The beginning of a day.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), s_beijing);

    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(Local(at).DateTime);
}
