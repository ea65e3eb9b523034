using Gouji.Checking;
using Gouji.Model;
using Gouji.Reading;

namespace Gouji.Bench;

/// <summary>The product's doors as the benchmarks use them: the only file here that knows them.</summary>
internal static class Product
{
    /// <summary>Whether the door to checking is there.</summary>
    public static bool CanCheck => true;

    public static Report Read(string file) => ReportReader.Read(file) switch
    {
        ReadReport(_, var report) => report,
        Unreadable(_, var why) => throw new InvalidDataException($"{file}: {why.En}"),
        var other => throw new InvalidOperationException($"Unknown result {other}."),
    };

    public static Audit Check(Report report) => Auditor.Default.Audit(report);
}
