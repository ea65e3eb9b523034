using Gouji.Writing.Outputs;

namespace Gouji.Fuzz;

/// <summary>The outputs that write a file for each report; they walk the same hostile bytes as reading does.</summary>
internal static class Outputs
{
    public static readonly IReadOnlyList<IReportOutput> Files = [];
}
