using System.Text;
using System.Xml;

namespace Gouji.Web.Publishing;

/// <summary>XML in UTF-8 from what is written into it.</summary>
internal static class XmlFile
{
    public static byte[] Of(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" })) write(xml);
        return stream.ToArray();
    }

    /// <summary>Without the characters XML cannot hold.</summary>
    public static string Plain(string text) => string.Concat(text.Where((c, i) =>
        XmlConvert.IsXmlChar(c) || (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) || (char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1]))));
}
