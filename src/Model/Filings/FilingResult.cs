namespace Gouji.Model.Filings;

/// <summary>What opening data for writing gave.</summary>
public abstract record FilingResult(string File);

/// <summary>The data were understood.</summary>
/// <param name="Changes">What was changed by hand since we wrote the file; empty for a file that is not ours.</param>
/// <param name="Questions">What was not understood, each with its place.</param>
public sealed record FilingRead(string File, Filing Filing, IReadOnlyList<HandChange> Changes, IReadOnlyList<Question> Questions) : FilingResult(File)
{
    /// <summary>Whether the file is data, or a document that carries them, rather than a report of somebody's.</summary>
    public bool IsOurs { get; init; }

    /// <summary>The facts whose values formulas of ours gave in a workbook: to be worked out anew, and no hand's work.</summary>
    public IReadOnlyList<FactKey> Computed { get; init; } = [];
}

/// <summary>There are no data in it; the sentence names the trouble, its place and the remedy.</summary>
public sealed record FilingRefused(string File, Sentence Why) : FilingResult(File);

/// <summary>A figure or text that stands otherwise in a document than we wrote it.</summary>
/// <param name="Was">As we wrote it, or null where it was added.</param>
/// <param name="Now">As it stands, or null where it was taken out.</param>
public sealed record HandChange(FactKey? Key, string? Was, string? Now, Spot Spot);
