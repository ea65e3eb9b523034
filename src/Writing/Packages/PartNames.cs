using System.IO.Compression;

namespace Gouji.Writing.Packages;

/// <summary>How the parts of a package (docx, xlsx) are named and found (ECMA-376 part 2).</summary>
internal static class PartNames
{
    /// <summary>Names of parts do not heed case (ECMA-376 part 2, 6.3.5), and some packers write backslashes.</summary>
    public static ZipArchiveEntry? Find(ZipArchive zip, string part) => zip.GetEntry(part)
        ?? zip.Entries.FirstOrDefault(e => e.FullName.Replace('\\', '/').Equals(part, StringComparison.OrdinalIgnoreCase));

    /// <summary>The part that lists the relationships of another.</summary>
    public static string RelationshipsOf(string part)
    {
        var folder = FolderOf(part);
        return $"{folder}_rels/{part[folder.Length..]}.rels";
    }

    /// <summary>The part a relationship leads to: targets are relative to the folder of the part that refers, or start at the package's root with a slash.</summary>
    public static string Target(string part, string target)
    {
        List<string> steps = [];
        foreach (var step in (target.StartsWith('/') ? target : FolderOf(part) + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && steps.Count > 0) steps.RemoveAt(steps.Count - 1);
            else if (step is not (".." or ".")) steps.Add(step);
        }

        return string.Join('/', steps);
    }

    /// <summary>With its slash; empty for a part at the package's root.</summary>
    public static string FolderOf(string part) => part[..(part.LastIndexOf('/') + 1)];

    /// <summary>The last word of a relationship's type, which transitional and strict files share.</summary>
    public static string KindOf(string type) => type[(type.LastIndexOf('/') + 1)..];
}
