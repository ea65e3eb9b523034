using Gouji.Pipeline.Tests.Generated.Composing;
using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Samples;

/// <summary>A report of the folder samples/, written from a draft kept here.</summary>
public sealed record Sample(string Name, ReportDraft Draft)
{
    /// <summary>Everything agrees and nothing is open; and a report with faults of many kinds.</summary>
    public static IReadOnlyList<Sample> All { get; } =
        [new("consistent-town", ConsistentTown.Draft), new("faulty-town", FaultyTown.Draft)];

    public Manuscript Manuscript => DraftManuscript.Of(Draft);

    public override string ToString() => Name;
}
