using Gouji.Model;

namespace Gouji.Bench;

/// <summary>The product's doors as the benchmarks use them: the only file here that knows them.</summary>
internal static class Product
{
    /// <summary>False while a door is missing; then only the floor and the peers are measured.</summary>
    public static bool IsHere => false;

    public static Report Read(string file) => throw new NotSupportedException($"No door reads {file} yet.");

    public static Audit Check(Report report) => throw new NotSupportedException($"No door checks {report.Document.File} yet.");
}
