using Gouji.Model;
using Gouji.Programs.Office;

namespace Gouji.Writing.Outputs;

/// <summary>Which of the typefaces that official documents name are missing on this machine, and what a pdf is set in instead; for a command to say once.</summary>
public static class FontCheck
{
    /// <summary>A sentence for each missing face; none where all are there.</summary>
    public static IReadOnlyList<Sentence> Run() => OfficeFonts.Missing() is { } missing ? [.. missing.Select(m => Sentences.FontMissing(m.Face, m.StandIn))] : [Sentences.FontsUnknown];
}
