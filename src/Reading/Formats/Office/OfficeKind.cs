using Gouji.Model;
using Gouji.Programs.Office;

namespace Gouji.Reading.Formats.Office;

/// <summary>One kind of file that LibreOffice converts: how it is told, named, looked over beforehand, and opened.</summary>
/// <param name="What">The kind in the words of its users, for the sentence that says what is missing.</param>
internal sealed record OfficeKind(string Name, Signature Signature, OfficeImport Import, Sentence What)
{
    /// <summary>Extensions under which the same contents are known by another name: the bytes of a wps are those of a doc.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Why such contents are not given to the converter, or null.</summary>
    public Func<byte[], Limits, Sentence?> Refusal { get; init; } = (_, _) => null;

    /// <summary>The name a document carries as its format; the file's own name chooses among those its bytes can have.</summary>
    public string NameFor(string file)
    {
        var extension = Path.GetExtension(file).TrimStart('.').ToLowerInvariant();
        return Aliases.Contains(extension) ? extension : Name;
    }
}
