using System.Diagnostics;
using Gouji.Checking;
using Gouji.Model;
using Gouji.Reading;

namespace Gouji.Fuzz;

/// <summary>Takes damaged files through the whole pipeline; says the number of each before, and what broke after.</summary>
internal static class Worker
{
    private const int BetweenPeaks = 20;

    public static int Run(int seed, int first, int count, bool withPrograms)
    {
        // The seeds are made before the first of them has its time.
        _ = Seeds.All(withPrograms).Count;
        SayPeak();
        for (var execution = first; execution < first + count; execution++)
        {
            Console.WriteLine(execution);
            var (name, bytes) = new Mutant(seed, execution, withPrograms).Make();
            if (Trouble(name, bytes) is { } trouble) Console.WriteLine($"broken {trouble.ReplaceLineEndings(" ")}");
            if (execution % BetweenPeaks == 0 || execution == first + count - 1) SayPeak();
        }

        return 0;
    }

    private static void SayPeak()
    {
        using var self = Process.GetCurrentProcess();
        Console.WriteLine($"peak {self.PeakWorkingSet64}");
    }

    public static int Try(string file)
    {
        var trouble = Trouble(Path.GetFileName(file), File.ReadAllBytes(file));
        if (trouble is not null) Console.WriteLine(trouble);
        return trouble is null ? 0 : 1;
    }

    /// <summary>What an execution must not do: throw, or break a rule; null when it went well.</summary>
    private static string? Trouble(string name, byte[] bytes)
    {
        try
        {
            Filings.Take(name, bytes);
            if (ReportReader.Read(name, bytes) is not ReadReport(_, var report)) return null;
            Published.Take(report);
            var audit = Auditor.Default.Audit(report);
            Outputs.Write(audit);
            return audit.Outcomes.OfType<Fails>().FirstOrDefault(IsBroken)?.Finding.Message.En;
        }
        catch (Exception trouble)
        {
            return trouble.ToString();
        }
    }

    /// <summary>A rule that throws is told as a finding of its own.</summary>
    private static bool IsBroken(Fails fails) => fails.Finding.Fingerprint == Fingerprint.Of(fails.Rule.Id, "broken");
}
