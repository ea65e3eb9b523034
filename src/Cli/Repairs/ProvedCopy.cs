using Gouji.Model;

namespace Gouji.Cli.Repairs;

/// <summary>A repaired copy as bytes, with what became of each correction.</summary>
/// <param name="Bytes">The copy; empty where nothing is changed.</param>
/// <param name="Tried">Each correction, with the reason where it was not written.</param>
/// <param name="After">The audit of the copy; that of the source where there is no copy.</param>
/// <param name="Why">Why this file cannot be repaired at all, or null.</param>
internal sealed record ProvedCopy(byte[] Bytes, IReadOnlyList<Writing.Outputs.TriedCorrection> Tried, Audit After, Sentence? Why)
{
    public int Changes => Tried.Count(t => t.WhyNot is null);
}
