namespace Gouji.Web.Editor;

/// <summary>What the editor is told after it wrote or asked: what became of its edits, what others wrote, and everything that is shown otherwise since.</summary>
/// <param name="Cells">Shown texts that changed, by field key.</param>
public sealed record EditAnswer(
    long Revision, IReadOnlyList<EditResult> Results, IReadOnlyDictionary<string, CellShown> Cells, IReadOnlyList<FindingShown> Findings, FindingCounts Counts)
{
    /// <summary>What others wrote since.</summary>
    public IReadOnlyList<EditOfOther> Edits { get; init; } = [];

    /// <summary>Whether the paper has other cells now, and is to be fetched anew.</summary>
    public bool Redraw { get; init; }

    /// <summary>Who else has the report open, and in which cell; null where it was not asked.</summary>
    public IReadOnlyList<PersonHere>? People { get; init; }
}

/// <summary>What became of one edit.</summary>
/// <param name="Outcome">kept, conflict or refused.</param>
/// <param name="Text">What now stands; null: nothing.</param>
/// <param name="Revision">The revision that wrote what stands.</param>
/// <param name="By">Who wrote what stands.</param>
/// <param name="Message">Why it was refused, with the remedy.</param>
public sealed record EditResult(Guid Id, string Key, string Outcome, string? Text, long Revision, string? By, string? Message);

/// <summary>What somebody else wrote.</summary>
public sealed record EditOfOther(string Key, string? Text, long Revision, string By);

/// <summary>A cell as it is shown.</summary>
/// <param name="Text">As the paper prints it.</param>
/// <param name="Computed">Whether it is worked out from other cells, so that nobody need fill it in.</param>
/// <param name="Differs">What is worked out, where a person entered otherwise; else null.</param>
/// <param name="Typed">What was typed, where that is not what is printed; else null.</param>
public sealed record CellShown(string Text, bool Computed, string? Differs, string? Typed = null);

/// <summary>Somebody who has the report open.</summary>
/// <param name="Key">The cell they are in, or null.</param>
public sealed record PersonHere(string Name, string? Key);

/// <summary>A finding as the editor lists it.</summary>
/// <param name="Severity">error, verify or advice.</param>
/// <param name="Keys">The cells it is about, the one to look at first in front.</param>
public sealed record FindingShown(
    string Fingerprint, string Severity, string Rule, IReadOnlyList<string> Keys, string Message, string Remedy, bool Explained)
{
    /// <summary>Where in the official document it stands, in words.</summary>
    public required string Place { get; init; }

    /// <summary>Which figure may be the wrong one, likeliest first; few.</summary>
    public IReadOnlyList<SuspectShown> Suspects { get; init; } = [];
}

/// <summary>A figure that may be the wrong one, as the editor shows it.</summary>
/// <param name="Key">The cell it is typed into; null where there is none, or where it is worked out.</param>
/// <param name="What">What may have happened: 数字颠倒 …</param>
/// <param name="Was">As it stands.</param>
/// <param name="Now">As it would have to stand; null where one figure is no cure.</param>
public sealed record SuspectShown(string? Key, string Where, string What, string Was, string? Now);

/// <summary>How many findings are open, and in one sentence what was checked, so that an empty list says something.</summary>
public sealed record FindingCounts(int Error, int Verify, int Advice, int Explained, string Checked);
