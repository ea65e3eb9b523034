namespace Gouji.Reading.Filings.Json;

/// <summary>Tells the lines of a text, which is looked through once: a text of a million mistakes names a million lines.</summary>
internal sealed class JsonLines(ReadOnlyMemory<byte> text)
{
    private List<int>? _ends;

    /// <summary>The line a byte stands in, from 1.</summary>
    public int At(long offset)
    {
        _ends ??= Ends(text.Span);
        var at = _ends.BinarySearch((int)Math.Min(offset, text.Length));
        return (at < 0 ? ~at : at) + 1;
    }

    private static List<int> Ends(ReadOnlySpan<byte> text)
    {
        List<int> ends = [];
        for (var i = 0; i < text.Length; i++)
            if (text[i] == (byte)'\n') ends.Add(i);
        return ends;
    }
}
