using Gouji.Model;
using Gouji.Reading.Formats.Packages;

namespace Gouji.Reading.Formats.Docx;

/// <summary>What is shared while one word-processor file is read: blocks and traces so far, counts, and the parts opened on demand.</summary>
internal sealed class DocxReading(string file, DocxPackage package, string mainPart, Allowance allowance)
{
    private readonly Dictionary<string, Story> _stories = [];
    private IReadOnlyList<Relationship>? _related;
    private HeadingStyles? _headings;
    private Comments? _comments;

    public string File => file;

    public Allowance Allowance => allowance;

    /// <summary>
    /// Blocks that do not yet belong to a table; a cell takes those that were added since it began. One list for all
    /// depths spares every cell a list of its own.
    /// </summary>
    public List<Block> Blocks { get; } = [];

    public List<Trace> Traces { get; } = [];

    public List<ContentControl> Controls { get; } = [];

    /// <summary>Tables opened so far.</summary>
    public int Tables { get; set; }

    public IReadOnlyList<Relationship> Related => _related ??= package.RelatedTo(mainPart);

    /// <summary>Read only when a paragraph names a style: the part is often bigger than the document itself.</summary>
    public HeadingStyles Headings => _headings ??= HeadingStyles.Read(OpenRelated("styles"), allowance);

    public Comments Comments => _comments ??= Comments.Read(OpenRelated("comments"), allowance);

    public Story Story(string name) => _stories.TryGetValue(name, out var story) ? story : _stories[name] = new Story(name);

    private XmlCursor? OpenRelated(string kind)
    {
        foreach (var relationship in Related)
            if (relationship.Kind == kind) return package.Open(relationship.Part);
        return null;
    }
}
