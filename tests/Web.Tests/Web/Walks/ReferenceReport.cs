using Gouji.Web.Tests.Web.Filings;

namespace Gouji.Web.Tests.Web.Walks;

/// <summary>The reference report, which stands beside the repository or beside a folder above it. Nothing of it is in the repository.</summary>
internal static class ReferenceReport
{
    public static string File { get; } = Above(SomeSamples.Root).Select(folder => Path.Combine(folder, "shared", "reference", "report.docx")).FirstOrDefault(System.IO.File.Exists)
        ?? throw new FileNotFoundException("../shared/reference/report.docx is missing beside the repository.");

    private static IEnumerable<string> Above(string folder)
    {
        for (var up = Directory.GetParent(folder); up is not null; up = up.Parent) yield return up.FullName;
    }
}
