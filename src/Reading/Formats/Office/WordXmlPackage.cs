using System.IO.Compression;
using System.Xml;

namespace Gouji.Reading.Formats.Office;

/// <summary>Writes the words, tables and styles of a Word 2003 XML document as the parts of a docx.</summary>
/// <remarks>
/// WordprocessingML of 2003 and of ECMA-376 differ in their namespace, in the names of merged cells, and in tracked changes and comments, which
/// 2003 keeps as annotations. Hints (wx) only enclose what they are about. Pictures stay behind.
/// </remarks>
internal sealed class WordXmlPackage
{
    private const string Word2003 = "http://schemas.microsoft.com/office/word/2003/wordml";
    private const string Hints = "http://schemas.microsoft.com/office/word/2003/auxHint";
    private const string Annotations = "http://schemas.microsoft.com/aml/2001/core";
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly XmlReader _source;
    private readonly XmlWriter _target;

    private WordXmlPackage(XmlReader source, XmlWriter target) => (_source, _target) = (source, target);

    public static byte[] Pack(byte[] contents)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            Relate(zip, "_rels/.rels", "officeDocument", "word/document.xml");
            Relate(zip, "word/_rels/document.xml.rels", "styles", "styles.xml");
            Copy(contents, "styles", zip, "word/styles.xml");
            Copy(contents, "body", zip, "word/document.xml");
        }

        return packed.ToArray();
    }

    private static void Relate(ZipArchive zip, string part, string kind, string target)
    {
        using var writer = XmlWriter.Create(zip.CreateEntry(part).Open(), new XmlWriterSettings { CloseOutput = true });
        writer.WriteStartElement("Relationships", Relations);
        writer.WriteStartElement("Relationship", Relations);
        writer.WriteAttributeString("Id", "rId1");
        writer.WriteAttributeString("Type", Office + kind);
        writer.WriteAttributeString("Target", target);
    }

    private static void Copy(byte[] contents, string element, ZipArchive zip, string part)
    {
        using var source = XmlReader.Create(new MemoryStream(contents, writable: false), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        using var target = XmlWriter.Create(zip.CreateEntry(part, CompressionLevel.Fastest).Open(), new XmlWriterSettings { CloseOutput = true });
        var isBody = element == "body";
        target.WriteStartElement("w", isBody ? "document" : "styles", Word);
        if (!source.ReadToFollowing(element, Word2003)) return;
        if (isBody) target.WriteStartElement("w", "body", Word);
        new WordXmlPackage(source, target).Children();
    }

    /// <summary>Copies what is inside the element at hand; how deep it goes is bounded by what writes itself on no stack.</summary>
    private void Children()
    {
        var written = new Stack<bool>();
        if (_source.IsEmptyElement || !_source.Read()) return;
        while (!(_source.NodeType == XmlNodeType.EndElement && written.Count == 0))
            if (!Step(written)) return;
    }

    /// <summary>Copies one node and moves on; false at the end of the file.</summary>
    private bool Step(Stack<bool> written)
    {
        if (_source.NodeType == XmlNodeType.Element) return Begin(written);
        if (_source.NodeType == XmlNodeType.EndElement && written.Pop()) _target.WriteEndElement();
        else if (_source.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace) _target.WriteString(_source.Value);
        return _source.Read();
    }

    private bool Begin(Stack<bool> written)
    {
        if (!IsKept())
        {
            _source.Skip();
            return !_source.EOF;
        }

        var isEmpty = _source.IsEmptyElement;
        var isWritten = Name() is { } name && Write(name);
        if (!isEmpty) written.Push(isWritten);
        else if (isWritten) _target.WriteEndElement();
        return _source.Read();
    }

    private bool Write(string name)
    {
        _target.WriteStartElement("w", name, Word);
        while (_source.MoveToNextAttribute())
            if (_source.NamespaceURI == Word2003) _target.WriteAttributeString("w", _source.LocalName, Word, _source.Value);
            else if (_source.Prefix == "xml") _target.WriteAttributeString("xml", _source.LocalName, null, _source.Value);
        _source.MoveToElement();
        return true;
    }

    /// <summary>Comments are no text of the report, and headers within a section's properties no text of its body.</summary>
    private bool IsKept() => _source.NamespaceURI switch
    {
        Word2003 => _source.LocalName is not ("pict" or "binData" or "sectPr" or "docOleData"),
        Annotations => AnnotationType() != "Word.Comment",
        Hints => true,
        _ => false,
    };

    /// <summary>What the element is called in a docx; null where only its contents are copied.</summary>
    private string? Name() => _source.NamespaceURI switch
    {
        Word2003 => _source.LocalName switch { "vmerge" => "vMerge", "hmerge" => "hMerge", var same => same },
        Annotations when AnnotationType() == "Word.Deletion" => "del",
        Annotations when AnnotationType() == "Word.Insertion" => "ins",
        _ => null,
    };

    private string? AnnotationType() => _source.LocalName == "annotation" ? _source.GetAttribute("type", Word2003) : null;
}
