using System.Text;
using System.Xml;

namespace Gouji.Writing.Sheets;

/// <summary>The XML of a sheet as text, so that one element can be put in and not a character else changes.</summary>
internal sealed class SheetXml
{
    private const int Longest = 96 << 20;
    private const string Strict = "http://purl.oclc.org/ooxml/";

    /// <summary>What stands behind a legacyDrawing in a sheet (ECMA-376 part 1, 18.3.1.99); alternatives wrap controls and objects.</summary>
    private static readonly string[] s_behind =
        ["legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls", "webPublishItems", "tableParts", "extLst", "AlternateContent"];

    private readonly string _text;
    private readonly Encoding _encoding;
    private int _at = -1;
    private string _prefix = "";

    private SheetXml(string text, Encoding encoding) => (_text, _encoding) = (text, encoding);

    public string Namespace { get; private set; } = "";

    /// <summary>The namespace of relationships, which differs in strict files.</summary>
    public string OfficeNamespace => Namespace.StartsWith(Strict, StringComparison.Ordinal) ? Strict + "officeDocument/relationships" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The id of the old drawing the sheet has, or null.</summary>
    public string? DrawingId { get; private set; }

    public static SheetXml Read(byte[] bytes)
    {
        if (bytes.Length > Longest) throw new InvalidDataException("The sheet is too long to be marked.");
        var encoding = EncodingOf(bytes);
        var xml = new SheetXml(encoding.GetString(bytes), encoding);
        xml.Walk();
        return xml;
    }

    /// <summary>The bytes with a reference to the old drawing put in at its place.</summary>
    public byte[] WithDrawing(string id) =>
        _encoding.GetBytes($"{_text.AsSpan(0, _at)}<{_prefix}legacyDrawing xmlns:r=\"{OfficeNamespace}\" r:id=\"{id}\"/>{_text.AsSpan(_at)}");

    private static Encoding EncodingOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > 1 && bytes[0] == 0xFF && bytes[1] == 0xFE) return new UnicodeEncoding(false, true, true);
        if (bytes.Length > 1 && bytes[0] == 0xFE && bytes[1] == 0xFF) return new UnicodeEncoding(true, true, true);
        var head = bytes[..Math.Min(200, bytes.Length)];
        var declared = head.IndexOf("encoding="u8);
        var isUtf8 = declared < 0 || Encoding.ASCII.GetString(head[(declared + 10)..]).StartsWith("utf-8", StringComparison.OrdinalIgnoreCase);
        return isUtf8 ? new UTF8Encoding(false, true) : throw new InvalidDataException("The sheet is in an unusual encoding.");
    }

    /// <summary>The byte order mark stays part of the text, so that it is written back.</summary>
    private void Walk()
    {
        var skipped = _text is ['\uFEFF', ..] ? 1 : 0;
        using var reader = XmlReader.Create(new StringReader(_text[skipped..]), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        reader.MoveToContent();
        if (reader.IsEmptyElement || reader.LocalName != "worksheet") throw new InvalidDataException("This is no sheet.");
        (Namespace, _prefix) = (reader.NamespaceURI, reader.Prefix.Length == 0 ? "" : reader.Prefix + ":");
        while (reader.Read())
        {
            if (reader.Depth == 1 && reader.NodeType == XmlNodeType.Element && reader.LocalName == "legacyDrawing") DrawingId = Id(reader);
            var isPlace = reader.Depth == 1 && reader.NodeType == XmlNodeType.Element ? Array.IndexOf(s_behind, reader.LocalName) >= 0 : reader is { Depth: 0, NodeType: XmlNodeType.EndElement };
            if (isPlace && _at < 0) _at = skipped + Index(_text.AsSpan(skipped), (IXmlLineInfo)reader, reader.NodeType == XmlNodeType.EndElement ? 2 : 1);
        }

        if (_at < 0 || _text[_at] != '<') throw new InvalidDataException("The end of the sheet was not found.");
    }

    private static string? Id(XmlReader reader)
    {
        for (var i = 0; i < reader.AttributeCount; i++)
        {
            reader.MoveToAttribute(i);
            if (reader.LocalName != "id") continue;
            var id = reader.Value;
            reader.MoveToElement();
            return id;
        }

        reader.MoveToElement();
        return null;
    }

    /// <summary>The reader names the line and column of the name behind the bracket.</summary>
    private static int Index(ReadOnlySpan<char> text, IXmlLineInfo at, int bracket)
    {
        var index = 0;
        for (var line = 1; line < at.LineNumber; line++)
        {
            var end = text[index..].IndexOfAny('\r', '\n');
            index += end + (text[index + end] == '\r' && index + end + 1 < text.Length && text[index + end + 1] == '\n' ? 2 : 1);
        }

        return index + at.LinePosition - 1 - bracket;
    }
}
