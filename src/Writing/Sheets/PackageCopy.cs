using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Gouji.Writing.Packages;

namespace Gouji.Writing.Sheets;

/// <summary>A package with some parts changed or added, to be written anew; every other part keeps its bytes (ECMA-376 part 2).</summary>
internal sealed class PackageCopy(ZipArchive source)
{
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Types = "[Content_Types].xml";

    /// <summary>Inflated bytes of a part that is changed, and of all parts together: far above any workbook, below what would fill the memory or the disk.</summary>
    private const long LongestPart = 96 << 20;

    private const long Longest = 1 << 30;
    private static readonly XNamespace s_related = Package + "relationships";
    private static readonly XNamespace s_types = Package + "content-types";

    private readonly Dictionary<string, byte[]> _changed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The bytes of a part as they are by now, or null.</summary>
    public byte[]? Read(string part)
    {
        if (_changed.TryGetValue(part, out var bytes)) return bytes;
        if (Entry(part) is not { } entry) return null;
        using var memory = new MemoryStream();
        Copy(entry, memory, LongestPart);
        return memory.ToArray();
    }

    public XDocument? ReadXml(string part)
    {
        if (Read(part) is not { } bytes) return null;
        using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    public void Put(string part, byte[] bytes) => _changed[Entry(part)?.FullName ?? part] = bytes;

    public void Put(string part, XDocument xml)
    {
        using var memory = new MemoryStream();
        using (var writer = XmlWriter.Create(memory, new XmlWriterSettings { Encoding = new UTF8Encoding(false) })) xml.Save(writer);
        Put(part, memory.ToArray());
    }

    /// <summary>A part name no part has: xl/commentsGouji1.xml.</summary>
    public string FreeName(string start, string end)
    {
        var number = 1;
        while (Entry($"{start}{number}{end}") is not null || _changed.ContainsKey($"{start}{number}{end}")) number++;
        return $"{start}{number}{end}";
    }

    /// <summary>The part's relationships: id, the last word of the type, the part they lead to.</summary>
    public List<(string Id, string Kind, string Part)> Related(string part)
    {
        List<(string, string, string)> found = [];
        foreach (var element in ReadXml(PartNames.RelationshipsOf(part))?.Root?.Elements(s_related + "Relationship") ?? [])
        {
            var (type, target) = ((string?)element.Attribute("Type") ?? "", (string?)element.Attribute("Target") ?? "");
            if ((string?)element.Attribute("TargetMode") != "External") found.Add(((string?)element.Attribute("Id") ?? "", PartNames.KindOf(type), PartNames.Target(part, target)));
        }

        return found;
    }

    /// <summary>Adds a relationship and gives its id.</summary>
    public string Relate(string part, string type, string target)
    {
        var name = PartNames.RelationshipsOf(part);
        var xml = ReadXml(name) ?? new XDocument(new XElement(s_related + "Relationships"));
        HashSet<string> taken = [.. xml.Root!.Elements().Select(e => (string?)e.Attribute("Id") ?? "")];
        var number = 1;
        while (taken.Contains($"rIdGouji{number}")) number++;
        xml.Root.Add(new XElement(s_related + "Relationship", new XAttribute("Id", $"rIdGouji{number}"), new XAttribute("Type", type), new XAttribute("Target", "/" + target)));
        Put(name, xml);
        return $"rIdGouji{number}";
    }

    /// <summary>The content type of a part by its own entry, or null.</summary>
    public string? TypeOf(string part) =>
        (string?)ReadXml(Types)?.Root?.Elements(s_types + "Override").FirstOrDefault(e => string.Equals((string?)e.Attribute("PartName"), "/" + part, StringComparison.OrdinalIgnoreCase))?.Attribute("ContentType");

    public void DeclareType(string part, string type) => Declare("Override", "PartName", "/" + part, type);

    public void DeclareExtension(string extension, string type) => Declare("Default", "Extension", extension, type);

    public void Save(Stream stream)
    {
        var left = Longest;
        using var target = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        foreach (var entry in source.Entries)
        {
            var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = entry.LastWriteTime;
            using var to = copy.Open();
            if (_changed.Remove(entry.FullName, out var bytes)) to.Write(bytes);
            else left -= Copy(entry, to, left);
        }

        foreach (var (name, bytes) in _changed)
        {
            using var to = target.CreateEntry(name, CompressionLevel.Optimal).Open();
            to.Write(bytes);
        }
    }

    private static long Copy(ZipArchiveEntry entry, Stream to, long most)
    {
        using var from = entry.Open();
        var (buffer, copied) = (new byte[1 << 16], 0L);
        while (from.Read(buffer) is > 0 and var read)
        {
            if ((copied += read) > most) throw new InvalidDataException("A part inflates to an abnormal size.");
            to.Write(buffer, 0, read);
        }

        return copied;
    }

    private void Declare(string element, string name, string value, string type)
    {
        var xml = ReadXml(Types) ?? throw new InvalidDataException("The package has no content types.");
        var isThere = xml.Root!.Elements(s_types + element).Any(e => string.Equals((string?)e.Attribute(name), value, StringComparison.OrdinalIgnoreCase));
        if (isThere) return;
        var added = new XElement(s_types + element, new XAttribute(name, value), new XAttribute("ContentType", type));
        if (element == "Default") xml.Root.AddFirst(added);
        else xml.Root.Add(added);
        Put(Types, xml);
    }

    private ZipArchiveEntry? Entry(string part) => PartNames.Find(source, part);
}
