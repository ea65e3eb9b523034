using Gouji.Model;

namespace Gouji.Writing.Outputs;

/// <summary>What became of the repairs that were to be written into the copy of a Word file.</summary>
/// <param name="Tried">Every one, in the order of the findings.</param>
/// <param name="Why">Why no copy can be made at all; null where one can.</param>
public sealed record RepairedCopy(IReadOnlyList<TriedCorrection> Tried, Sentence? Why)
{
    /// <summary>Whether a copy was written: one without any change is none.</summary>
    public bool IsWritten => Why is null && Tried.Any(t => t.WhyNot is null);
}
