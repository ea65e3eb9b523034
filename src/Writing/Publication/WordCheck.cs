using System.IO.Compression;
using System.Text;
using System.Xml;
using Gouji.Model;

namespace Gouji.Writing.Publication;

/// <summary>Looks through every part of a Word file: nothing that is not seen when it is opened, no name of a person in its properties, nothing private.</summary>
internal static class WordCheck
{
    private const int MostParts = 500;
    private const long MostBytes = 256L << 20;

    /// <summary>Parts that hold what is not seen, by a piece of their name.</summary>
    private static readonly string[] s_unseenParts = ["customxml/", "comments", "people.xml", "embeddings/", "vbaproject", "docprops/custom", "docprops/thumbnail", "activex/", "glossary/", "printersettings", "attachedtoolbars"];

    /// <summary>Elements that hold what is not seen, or a trace of editing (ISO/IEC 29500-1, 17.13 and 17.3.2.41).</summary>
    private static readonly HashSet<string> s_unseen =
        ["ins", "del", "moveFrom", "moveTo", "delText", "delInstrText", "vanish", "specVanish", "webHidden", "commentRangeStart", "commentReference", "rPrChange", "pPrChange", "tblPrChange", "trPrChange", "tcPrChange", "sectPrChange", "rsids", "trackRevisions", "attachedTemplate", "dataBinding", "altChunk", "object"];

    /// <summary>Properties that name people, bodies or machines.</summary>
    private static readonly HashSet<string> s_personal = ["creator", "lastModifiedBy", "Manager", "Company", "HyperlinkBase", "keywords", "category"];

    private static readonly string[] s_ours = ["", "Gouji", "勾稽", "Gouji 勾稽"];

    public static IEnumerable<Sentence> Problems(string name, byte[] bytes)
    {
        using var package = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        if (package.Entries.Count > MostParts || package.Entries.Sum(e => e.Length) > MostBytes) return [Sentences.TooMuch(name)];
        List<Sentence> problems = [];
        if (package.Comment.Length > 0) problems.Add(Sentences.HoldsUnseen(name, "zip comment"));
        foreach (var part in package.Entries) problems.AddRange(Part(name, part));
        return problems.Distinct();
    }

    private static IEnumerable<Sentence> Part(string name, ZipArchiveEntry part)
    {
        var lower = part.FullName.ToLowerInvariant();
        if (Array.Exists(s_unseenParts, lower.Contains)) yield return Sentences.HoldsUnseen(name, part.FullName);
        if (!lower.EndsWith(".xml", StringComparison.Ordinal) && !lower.EndsWith(".rels", StringComparison.Ordinal))
        {
            yield return Sentences.HoldsUnseen(name, part.FullName);
            yield break;
        }

        var reading = new PartText(part.Length);
        using var stream = part.Open();
        foreach (var unseen in reading.Read(stream)) yield return Sentences.HoldsUnseen(name, unseen);
        foreach (var problem in PrivacyCheck.Problems(name, reading.Texts)) yield return problem;
    }

    /// <summary>The texts of a part while it is read: of each paragraph as one, and every attribute.</summary>
    private sealed class PartText(long length)
    {
        private static readonly XmlReaderSettings s_settings = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null };
        private readonly StringBuilder _paragraph = new();

        public List<string> Texts { get; } = [];

        public IEnumerable<string> Read(Stream stream)
        {
            var settings = s_settings.Clone();
            settings.MaxCharactersInDocument = Math.Max(1, length);
            using var xml = XmlReader.Create(stream, settings);
            var element = "";
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    element = xml.LocalName;
                    if (element is "p") End();
                    else if (element is "tab" or "br") _paragraph.Append(element == "br" ? '\n' : ' ');
                    if (Unseen(xml) is { } unseen) yield return unseen;
                }
                else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                {
                    if (s_personal.Contains(element) && !s_ours.Contains(xml.Value.Trim())) yield return element;
                    if (xml.NodeType != XmlNodeType.Whitespace) _paragraph.Append(xml.Value);
                }
                else if (xml.NodeType is XmlNodeType.Comment or XmlNodeType.ProcessingInstruction)
                {
                    yield return "<!-- -->";
                }
                else if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName != "t" && xml.LocalName != "r" && xml.LocalName != "sdt" && xml.LocalName != "sdtContent")
                {
                    element = "";
                    if (xml.LocalName is "p" or "creator" or "title" or "Company") End();
                }
            }

            End();
        }

        private void End()
        {
            if (_paragraph.Length > 0) Texts.Add(_paragraph.ToString());
            _paragraph.Clear();
        }

        private string? Unseen(XmlReader xml)
        {
            var name = xml.LocalName;
            var unseen = s_unseen.Contains(name) && !IsOff(xml) ? name : null;
            while (xml.MoveToNextAttribute())
            {
                if (xml.LocalName is "TargetMode" && xml.Value == "External") unseen ??= "External";
                if (xml.NamespaceURI != "http://www.w3.org/2000/xmlns/" && xml.LocalName != "xmlns" && !IsTechnical(xml.LocalName)) Texts.Add(xml.Value);
            }

            xml.MoveToElement();
            return unseen;
        }

        /// <summary>Numbers of the layout, which are no text.</summary>
        private static bool IsTechnical(string name) => name.StartsWith("rsid", StringComparison.Ordinal) || name is "paraId" or "textId" or "id" or "uri" or "sig" or "usb0" or "csb0";

        private static bool IsOff(XmlReader xml) => xml.GetAttribute("val", xml.NamespaceURI) is "0" or "false" or "off";
    }
}
