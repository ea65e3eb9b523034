namespace Gouji.Reading.Formats.Scans;

/// <summary>A word recognised in the picture of a line, with its place in that picture.</summary>
/// <param name="Confidence">From 0 to 1.</param>
internal sealed record LineWord(string Text, PixelBox Box, decimal Confidence);
