using System.Diagnostics;

namespace Gouji.Bench;

/// <summary>
/// Median times of actions that take turns in bursts: noise of the machine falls on all of them alike, and each
/// still runs with its own code and data at hand, as it would alone.
/// </summary>
internal static class Clock
{
    private const int LeastRounds = 5;
    private const int Burst = 20;
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
        for (var round = 0; round < LeastRounds || Stopwatch.GetElapsedTime(start) < atLeast; round++)
        {
            foreach (var (i, action) in actions.Index()) times[i].AddRange(Enumerable.Range(0, Burst).Select(_ => Once(action)));
        }
        return times;
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }
}
