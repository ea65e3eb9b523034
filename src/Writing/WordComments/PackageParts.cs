using System.Text;
using Gouji.Writing.Packages;

namespace Gouji.Writing.WordComments;

/// <summary>Which parts of a word-processor package are the document and its comments, and how a part for comments is added.</summary>
internal sealed class PackageParts(WordPackage package)
{
    private const string Types = "[Content_Types].xml";
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
    private const string NoRelationships = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

    /// <summary>The name of the part with the document itself.</summary>
    public string Main { get; } = MainOf(package);

    /// <summary>The content type the package gives the document: macros and templates have one of their own.</summary>
    public string MainType => new PackageList(TypeList()).Entries.FirstOrDefault(e => "/" + Main is var name && name.Equals(e.PartName, StringComparison.OrdinalIgnoreCase))?.ContentType ?? "";

    /// <summary>The part with the comments, or null where the document has none.</summary>
    public string? Comments()
    {
        foreach (var entry in Relationships().Entries)
            if (entry is { Kind: "comments", IsExternal: false, Target: { } target } && package.Has(PartNames.Target(Main, target))) return PartNames.Target(Main, target);
        return null;
    }

    /// <summary>Adds a part for comments and tells the package of it.</summary>
    /// <param name="isStrict">Whether the document is of the strict kind, whose relationships have other types.</param>
    public void AddComments(byte[] bytes, bool isStrict)
    {
        var types = new PackageList(TypeList());
        var name = FreeName(types);
        var relationships = Relationships();
        var kind = isStrict ? "http://purl.oclc.org/ooxml/officeDocument/relationships/comments" : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
        package.Replace(PartNames.RelationshipsOf(Main), relationships.With("Relationship", $"Id=\"{FreeId(relationships)}\" Type=\"{kind}\" Target=\"{name}\""));
        package.Replace(Types, types.With("Override", $"PartName=\"/{Folder}{name}\" ContentType=\"{CommentsType}\""));
        package.Replace(Folder + name, bytes);
    }

    private string Folder => PartNames.FolderOf(Main);

    private static string MainOf(WordPackage package)
    {
        if (package.Read("_rels/.rels") is { } bytes)
            foreach (var entry in new PackageList(bytes).Entries)
                if (entry is { Kind: "officeDocument", IsExternal: false, Target: { } target } && package.Has(PartNames.Target("", target))) return PartNames.Target("", target);
        return "word/document.xml";
    }

    private byte[] TypeList() => package.Read(Types) ?? throw new InvalidDataException("The package does not say what its parts are.");

    private PackageList Relationships() => new(package.Read(PartNames.RelationshipsOf(Main)) ?? Encoding.UTF8.GetBytes(NoRelationships));

    private string FreeName(PackageList types)
    {
        for (var i = 0; ; i++)
        {
            var name = i == 0 ? "comments.xml" : $"comments{i}.xml";
            var isTaken = package.Has(Folder + name) || types.Entries.Any(e => $"/{Folder}{name}".Equals(e.PartName, StringComparison.OrdinalIgnoreCase));
            if (!isTaken) return name;
        }
    }

    private static string FreeId(PackageList relationships)
    {
        for (var i = 1; ; i++)
            if (relationships.Entries.All(e => e.Id != $"rIdGouji{i}")) return $"rIdGouji{i}";
    }
}
