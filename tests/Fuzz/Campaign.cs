using System.Diagnostics;
using System.Globalization;

namespace Gouji.Fuzz;

/// <summary>
/// Drives the executions in a process of their own, so that what ends a process (a stack that overflows, memory that is gone) is seen and kept too. The
/// worker says the number of each execution before it begins; from seed and number the same bytes are made again.
/// </summary>
internal sealed class Campaign(int seed, bool withPrograms)
{
    /// <summary>A converter has its own time, of which waiting for a processor is a part.</summary>
    private readonly TimeSpan _longest = TimeSpan.FromSeconds(withPrograms ? 15 : 10);

    /// <summary>What waits for ever does no work either.</summary>
    private const int MostWaits = 12;

    private int _executions;
    private int _crashes;
    private int _hangs;
    private long _peak;

    /// <summary>Runs until enough executions or time are spent; true when nothing broke.</summary>
    public bool Run(int executions, TimeSpan time)
    {
        Console.WriteLine($"seeds {Seeds.All(withPrograms).Count}");
        var clock = Stopwatch.StartNew();
        var kept = Cases.Kept.Count(Fails);
        for (var next = 0; next < executions && clock.Elapsed < time;) next = Batch(next, Math.Min(500, executions - next), time - clock.Elapsed);
        Console.WriteLine($"kept cases {Cases.Kept.Count}, still failing {kept}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"executions {_executions}, crashes {_crashes}, hangs {_hangs}, seconds {clock.Elapsed.TotalSeconds:0}, peak memory {_peak >> 20} MB, seed {seed}"));
        return kept + _crashes + _hangs == 0;
    }

    private bool Fails(string file)
    {
        using var process = Start("case", file);
        var isBroken = !process.WaitForExit(MostWaits * _longest) || process.ExitCode != 0;
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        if (isBroken) Console.WriteLine($"still failing: {Path.GetFileName(file)}");
        return isBroken;
    }

    /// <summary>Runs a batch in one worker and gives the number of the next execution to do.</summary>
    private int Batch(int first, int count, TimeSpan left)
    {
        string[] arguments = ["worker", Text(seed), Text(first), Text(count), .. withPrograms ? ["programs"] : Array.Empty<string>()];
        using var process = Start(arguments);
        var clock = Stopwatch.StartNew();
        var current = first - 1;
        while (Line(process) is { } line)
        {
            if (line.Length == 0) return Ended(process, current, "hang", ref _hangs);
            if (line.StartsWith("peak ", StringComparison.Ordinal)) _peak = Math.Max(_peak, long.Parse(line[5..], CultureInfo.InvariantCulture));
            else if (line.StartsWith("broken ", StringComparison.Ordinal)) Keep(current, "crash", line[7..], ref _crashes);
            else (current, _executions) = (int.Parse(line, CultureInfo.InvariantCulture), _executions + 1);
            if (clock.Elapsed > left) break;
        }

        if (clock.Elapsed > left) return Stopped(process, current);
        process.WaitForExit();
        return process.ExitCode == 0 ? first + count : Ended(process, current, "crash", ref _crashes);
    }

    /// <summary>The next line, "" when none comes in time, or null at the end. On a machine with much else to do a worker waits without working, so its own time counts.</summary>
    private string? Line(Process process)
    {
        var reading = process.StandardOutput.ReadLineAsync();
        var before = process.HasExited ? TimeSpan.Zero : process.TotalProcessorTime;
        for (var waits = 0; waits < MostWaits; waits++)
        {
            if (reading.Wait(_longest)) return reading.Result;
            process.Refresh();
            if (!process.HasExited && process.TotalProcessorTime - before > _longest) break;
        }

        return "";
    }

    private int Ended(Process process, int current, string how, ref int count)
    {
        if (!process.HasExited) process.Kill(entireProcessTree: true);
        Keep(current, how, "", ref count);
        return current + 1;
    }

    private static int Stopped(Process process, int current)
    {
        process.Kill(entireProcessTree: true);
        return current + 1;
    }

    private void Keep(int execution, string how, string why, ref int count)
    {
        count++;
        var file = Cases.Keep(how, seed, execution, new Mutant(seed, execution, withPrograms).Make().Bytes);
        Console.WriteLine($"{how}: {Path.GetFileName(file)} {why}");
    }

    private static Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo(Environment.ProcessPath!, arguments) { RedirectStandardOutput = true, UseShellExecute = false })!;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
