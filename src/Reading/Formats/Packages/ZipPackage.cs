using System.IO.Compression;
using System.Xml;

namespace Gouji.Reading.Formats.Packages;

/// <summary>A zip package of an office file: its parts and how they refer to each other (ECMA-376 part 2).</summary>
/// <remarks>Names of entries are looked up and never become paths on a disk.</remarks>
internal sealed class ZipPackage : IDisposable
{
    private readonly ZipArchive _zip;
    private readonly Allowance _allowance;
    private readonly XmlReaderSettings _settings;

    public ZipPackage(byte[] contents, Allowance allowance)
    {
        _zip = new ZipArchive(new MemoryStream(contents, writable: false), ZipArchiveMode.Read);
        if (_zip.Entries.Count > allowance.Limits.Entries) throw Allowance.Reached(Sentences.TooManyEntries(allowance.Limits.Entries));
        _allowance = allowance;
        Names = new NameList(allowance.Limits.Names);
        _settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            NameTable = Names,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
    }

    public Allowance Allowance => _allowance;

    public NameList Names { get; }

    /// <summary>The part with the document itself, or <paramref name="usual"/> where the package does not say.</summary>
    public string MainPart(string usual)
    {
        foreach (var relationship in Read("_rels/.rels", ""))
            if (relationship.Kind == "officeDocument" && Entry(relationship.Part) != null) return relationship.Part;
        return usual;
    }

    /// <summary>The parts a part refers to, in the order in which the package lists them.</summary>
    public IReadOnlyList<Relationship> RelatedTo(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        return Read($"{part[..slash]}_rels/{part[slash..]}.rels", part[..slash]);
    }

    /// <summary>Opens a part at its outermost element, or gives null where the package does not have it.</summary>
    public T? Open<T>(string part, Func<XmlReader, GuardedStream, T> cursorOf) where T : PartCursor
    {
        if (Entry(part) is not { } entry) return null;
        var source = Guarded(entry);
        var cursor = cursorOf(XmlReader.Create(source, _settings), source);
        if (cursor.MoveToRoot()) return cursor;
        cursor.Dispose();
        return null;
    }

    public void Dispose() => _zip.Dispose();

    private GuardedStream Guarded(ZipArchiveEntry entry)
    {
        if (entry.Length > _allowance.Limits.PartBytes) throw Allowance.Reached(Sentences.InflatesTooFar);
        return new GuardedStream(entry.Open(), entry.CompressedLength, _allowance);
    }

    /// <summary>Names of parts do not heed case (ECMA-376 part 2, 6.3.5), and some packers write backslashes.</summary>
    private ZipArchiveEntry? Entry(string part)
    {
        if (_zip.GetEntry(part) is { } exact) return exact;
        foreach (var entry in _zip.Entries)
            if (entry.FullName.Replace('\\', '/').Equals(part, StringComparison.OrdinalIgnoreCase)) return entry;
        return null;
    }

    private List<Relationship> Read(string part, string folder)
    {
        var found = new List<Relationship>();
        if (Entry(part) is not { } entry) return found;
        using var source = Guarded(entry);
        using var xml = XmlReader.Create(source, _settings);
        while (Next(xml, source))
        {
            if (Relationship(xml, folder) is not { } relationship) continue;
            if (found.Count >= _allowance.Limits.Entries) throw Allowance.Reached(Sentences.TooManyEntries(_allowance.Limits.Entries));
            found.Add(relationship);
        }
        return found;
    }

    private bool Next(XmlReader xml, GuardedStream source)
    {
        source.BeginNode();
        var isThere = xml.Read();
        _allowance.CheckDepth(xml.Depth);
        return isThere;
    }

    private static Relationship? Relationship(XmlReader xml, string folder)
    {
        if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship") return null;
        if (xml.GetAttribute("Type") is not { } type || xml.GetAttribute("Target") is not { } target) return null;
        if (xml.GetAttribute("TargetMode") == "External") return null;
        return new Relationship(type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target), xml.GetAttribute("Id") ?? "");
    }

    /// <summary>Targets are relative to the folder of the part that refers, or start at the package's root with a slash.</summary>
    private static string Resolve(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0) steps.RemoveAt(steps.Count - 1);
            else if (step is not (".." or ".")) steps.Add(step);
        }
        return string.Join('/', steps);
    }
}
