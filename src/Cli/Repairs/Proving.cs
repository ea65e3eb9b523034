using Gouji.Model;
using Gouji.Writing.Outputs;

namespace Gouji.Cli.Repairs;

/// <summary>
/// Writes the repaired copy and proves it before anyone gets it: the copy is read and checked as any report is, what was repaired must be gone and no
/// error may be new. Where that is not so, each correction is tried alone, and only those that prove themselves are kept.
/// </summary>
/// <param name="read">Reads and checks the bytes of a copy; null where they cannot be read.</param>
internal sealed class Proving(RepairedDocxOutput output, Func<byte[], Audit?> read)
{
    public ProvedCopy Copy(Audit audit)
    {
        var whole = Write(audit);
        if (whole.Why is not null || whole.Bytes.Length == 0 || IsProved(audit, whole)) return whole;
        HashSet<Location> alone = [.. whole.Tried.Where(t => t.WhyNot is null && ProvesAlone(audit, t.Correction)).Select(t => t.Correction.Spot.Location)];
        var kept = Write(With(audit, alone.Contains));
        if (kept.Bytes.Length == 0 || !IsProved(audit, kept)) return new ProvedCopy([], [.. whole.Tried.Select(NotProved)], audit, null);
        return kept with { Tried = [.. whole.Tried.Select(t => alone.Contains(t.Correction.Spot.Location) ? t : NotProved(t))] };
    }

    private bool ProvesAlone(Audit audit, Correction correction) => Write(With(audit, correction.Spot.Location.Equals)) is { Bytes.Length: > 0 } copy && IsProved(audit, copy);

    private ProvedCopy Write(Audit audit)
    {
        using var stream = new MemoryStream();
        var copy = output.Write(audit, stream);
        return copy.IsWritten && read(stream.ToArray()) is { } after ? new ProvedCopy(stream.ToArray(), copy.Tried, after, null) : new ProvedCopy([], copy.Tried, audit, copy.Why);
    }

    private static bool IsProved(Audit before, ProvedCopy copy)
    {
        HashSet<Location> changed = [.. copy.Tried.Where(t => t.WhyNot is null).Select(t => t.Correction.Spot.Location)];
        var mended = before.AllFindings.Where(f => f.Corrections.Count > 0 && f.Corrections.All(c => changed.Contains(c.Spot.Location))).Select(f => f.Fingerprint);
        var left = copy.After.AllFindings.ToList();
        return !left.Select(f => f.Fingerprint).Intersect(mended).Any() && Errors(left).IsSubsetOf(Errors(before.AllFindings));
    }

    private static HashSet<string> Errors(IEnumerable<Finding> findings) => [.. findings.Where(f => f.Severity == Severity.Error).Select(f => f.Fingerprint)];

    private static TriedCorrection NotProved(TriedCorrection tried) => tried.WhyNot is null ? tried with { WhyNot = Sentences.NotProved } : tried;

    /// <summary>The audit with the corrections at some places alone.</summary>
    private static Audit With(Audit audit, Func<Location, bool> isKept) => audit with { Findings = [.. audit.Findings.Select(f => With(f, isKept))] };

    private static Finding With(Finding finding, Func<Location, bool> isKept) => finding with
    {
        Corrections = [.. finding.Corrections.Where(c => isKept(c.Spot.Location))],
        Consequences = [.. finding.Consequences.Select(c => With(c, isKept))],
    };
}
