using System.Text;
using Gouji.Reading.Formats.PlainText;

namespace Gouji.Reading.Formats.Html;

/// <summary>The characters of a page. What its bytes look like comes before what the page says of them: many say gb2312 and are not.</summary>
internal static class HtmlCharacters
{
    private const int Head = 4096;
    private const string Charset = "charset=";

    /// <summary>The text, or null where the bytes are no text.</summary>
    public static string? Decode(byte[] contents) => IsBig5(contents) ? CodePagesEncodingProvider.Instance.GetEncoding("big5")!.GetString(contents) : TextDecoder.Decode(contents);

    /// <summary>The one old encoding met here that cannot be told from GB18030 by its bytes.</summary>
    private static bool IsBig5(ReadOnlySpan<byte> contents)
    {
        var head = Encoding.Latin1.GetString(contents[..Math.Min(Head, contents.Length)]);
        var at = head.IndexOf(Charset, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && head.AsSpan(at + Charset.Length).TrimStart("\"' ").StartsWith("big5", StringComparison.OrdinalIgnoreCase) && !System.Text.Unicode.Utf8.IsValid(contents);
    }
}
