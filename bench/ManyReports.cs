using System.Diagnostics;

namespace Gouji.Bench;

/// <summary>
/// A folder of many reports on two cores. Linear: the second half takes as long as the first. Bounded: the memory
/// after the last report is the memory after the 500th.
/// </summary>
internal static class ManyReports
{
    private const int Early = 500;

    /// <param name="FirstHalf">Milliseconds.</param>
    /// <param name="SecondHalf">Milliseconds.</param>
    /// <param name="EarlyMemory">Resident bytes after the 500th report, or after the first half of fewer than 1000.</param>
    /// <param name="LateMemory">Resident bytes after the last report.</param>
    public sealed record Run(double FirstHalf, double SecondHalf, long EarlyMemory, long LateMemory);

    public static Run Audit(string file, int count)
    {
        var folder = Directory.CreateTempSubdirectory("gouji-bench-");
        try
        {
            return Measure(Copies(file, folder.FullName, count));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string[] Copies(string file, string folder, int count)
    {
        var copies = Enumerable.Range(1, count).Select(n => Path.Combine(folder, $"{n:00000}{Path.GetExtension(file)}")).ToArray();
        foreach (var copy in copies) File.Copy(file, copy);
        return copies;
    }

    private static Run Measure(string[] files)
    {
        var half = files.Length / 2;
        var early = Math.Min(Early, half);
        var untilEarly = Clock.Once(() => AuditAll(files[..early]));
        var earlyMemory = Resident();
        var first = untilEarly + Clock.Once(() => AuditAll(files[early..half]));
        var second = Clock.Once(() => AuditAll(files[half..]));
        return new Run(first, second, earlyMemory, Resident());
    }

    private static void AuditAll(string[] files) =>
        Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = 2 }, file => Product.Check(Product.Read(file)));

    private static long Resident()
    {
        using var self = Process.GetCurrentProcess();
        return self.WorkingSet64;
    }
}
