namespace Gouji.Writing.WordComments;

/// <summary>A piece of a paragraph's markup, usually a run, and which of the paragraph's visible characters it shows.</summary>
/// <param name="Start">Where its markup begins.</param>
/// <param name="OpenEnd">Behind its start tag.</param>
/// <param name="From">The first visible character it shows, counted through the paragraph.</param>
/// <param name="IsWhole">Whether it cannot be parted: a formula, or alternatives of which nobody knows which will be shown.</param>
internal sealed record Stretch(int Start, int OpenEnd, string Name, int From, bool IsWhole)
{
    public int End { get; set; }

    /// <summary>Behind its last visible character.</summary>
    public int To { get; set; }

    /// <summary>Where the run's properties stand; empty where it has none.</summary>
    public Range Properties { get; set; } = 0..0;

    public List<Letters> Letters { get; } = [];

    /// <summary>What forbids changing its characters; null where nothing does.</summary>
    public Obstacle? Obstacle { get; set; }

    /// <summary>The tracked insertion it stands in directly; null where it stands in none.</summary>
    public Insertion? Insertion { get; init; }
}

/// <summary>Why the characters of a run are not to be changed.</summary>
internal enum Obstacle
{
    /// <summary>They are the result of a field, which is worked out anew.</summary>
    Field,
    /// <summary>They are locked, chosen from a list, or come from data elsewhere in the file.</summary>
    Control,
    /// <summary>They were moved here under tracking, so the file tells them twice.</summary>
    Moved,
}

/// <summary>The start tag of a tracked insertion, which is closed before a change and opened again behind it.</summary>
internal readonly record struct Insertion(int Start, int TagEnd, string Name);

/// <summary>An element in a run that shows characters.</summary>
/// <param name="From">The first visible character, counted through the paragraph.</param>
/// <param name="TextStart">Where its content begins, when it can be parted; 0 where it cannot.</param>
/// <param name="TextEnd">Where its content ends.</param>
internal readonly record struct Letters(int From, int Length, int Start, int End, string Name, int TextStart, int TextEnd)
{
    public int To => From + Length;

    public bool CanPart => TextStart > 0;
}
