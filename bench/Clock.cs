using System.Diagnostics;

namespace Gouji.Bench;

/// <summary>Median times of actions that take turns: noise of the machine falls on all of them alike.</summary>
internal static class Clock
{
    private const int LeastRounds = 30;
    private static readonly TimeSpan s_warming = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan s_measuring = TimeSpan.FromSeconds(6);

    /// <summary>Milliseconds, one for each action, in their order.</summary>
    public static double[] Medians(params Action[] actions)
    {
        Rounds(actions, s_warming);
        return [.. Rounds(actions, s_measuring).Select(Median)];
    }

    /// <summary>Milliseconds of one run.</summary>
    public static double Once(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static List<double>[] Rounds(Action[] actions, TimeSpan atLeast)
    {
        var times = Array.ConvertAll(actions, _ => new List<double>());
        var start = Stopwatch.GetTimestamp();
        while (times[0].Count < LeastRounds || Stopwatch.GetElapsedTime(start) < atLeast)
        {
            foreach (var (i, action) in actions.Index()) times[i].Add(Once(action));
        }
        return times;
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }
}
