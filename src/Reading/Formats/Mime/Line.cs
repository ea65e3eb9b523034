namespace Gouji.Reading.Formats.Mime;

/// <summary>Lines of bytes.</summary>
internal static class Line
{
    /// <summary>What follows the line at the beginning.</summary>
    public static ReadOnlySpan<byte> After(ReadOnlySpan<byte> bytes) => bytes.IndexOf((byte)'\n') is >= 0 and var end ? bytes[(end + 1)..] : [];
}
