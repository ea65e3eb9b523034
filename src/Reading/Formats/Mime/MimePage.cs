using System.Text;

namespace Gouji.Reading.Formats.Mime;

/// <summary>Finds the page in a web archive: the first part that is HTML, however deep its wrapping.</summary>
internal static class MimePage
{
    private const int Deepest = 5;

    /// <summary>Its bytes, as UTF-8 with a mark where the message names another encoding; null where there is no page.</summary>
    public static byte[]? In(ReadOnlySpan<byte> message) => In(message, 0);

    private static byte[]? In(ReadOnlySpan<byte> message, int depth)
    {
        var part = new MimePart(message);
        var type = part.Header("Content-Type");
        if (type is "text/html" or "application/xhtml+xml") return Decoded(part);
        var boundary = part.Parameter("Content-Type", "boundary");
        return type.StartsWith("multipart/", StringComparison.Ordinal) && boundary.Length > 0 && depth < Deepest ? Within(part.Body, boundary, depth + 1) : null;
    }

    private static byte[]? Within(ReadOnlySpan<byte> body, string boundary, int depth)
    {
        var mark = Encoding.Latin1.GetBytes("--" + boundary);
        while (Next(body, mark) is >= 0 and var start)
        {
            body = Line.After(body[start..]);
            var end = Next(body, mark);
            if (In(end < 0 ? body : body[..end], depth) is { } page) return page;
        }

        return null;
    }

    /// <summary>The mark stands at the beginning of a line.</summary>
    private static int Next(ReadOnlySpan<byte> body, ReadOnlySpan<byte> mark)
    {
        for (var from = 0; body[from..].IndexOf(mark) is >= 0 and var found; from += found + mark.Length)
            if (from + found == 0 || body[from + found - 1] == '\n') return from + found;
        return -1;
    }

    private static byte[] Decoded(MimePart part)
    {
        var bytes = part.Header("Content-Transfer-Encoding") switch
        {
            "quoted-printable" => TransferText.QuotedPrintable(part.Body),
            "base64" => TransferText.Base64(part.Body),
            _ => part.Body.ToArray(),
        };
        return Encode(part.Parameter("Content-Type", "charset")) is { } encoding ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(encoding.GetString(bytes))] : bytes;
    }

    /// <summary>GB2312 is what GB18030 began as, and texts said to be the one often hold characters of the other.</summary>
    private static Encoding? Encode(string charset) => charset.ToLowerInvariant() switch
    {
        "" or "utf-8" or "utf8" => null,
        "gb2312" or "gbk" or "gb_2312-80" => CodePagesEncodingProvider.Instance.GetEncoding("GB18030"),
        "unicode" or "utf-16" => Encoding.Unicode,
        var name => CodePagesEncodingProvider.Instance.GetEncoding(name),
    };
}
