namespace Gouji.Pipeline.Tests.Generated.Rendering;

/// <summary>How the same text is wrapped in Word markup: none of these changes what a reader sees.</summary>
/// <param name="SplitsRuns">every character is a run of its own</param>
/// <param name="ControlsCells">the cells of every third row are content controls</param>
/// <param name="TracksFigures">figures in prose are tracked insertions beside a tracked deletion of another number</param>
/// <param name="MarksFigures">figures carry bookmarks</param>
public sealed record DocxDress(
    bool SplitsRuns = false, bool ControlsCells = false, bool TracksFigures = false, bool MarksFigures = false)
{
    public static DocxDress Plain { get; } = new();
}
