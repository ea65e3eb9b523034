namespace Gouji.Reading.Formats.Html;

/// <summary>An element of a page with what it holds, or a piece of text. Inline elements that only change the look are not kept.</summary>
internal sealed class HtmlNode(string name, HtmlNode? parent)
{
    private static readonly List<HtmlNode> s_none = [];
    private List<HtmlNode>? _children;

    /// <summary>The tag in small letters; empty for text.</summary>
    public string Name => name;

    public HtmlNode? Parent => parent;

    public string Text { get; init; } = "";

    /// <summary>The words of its id, class and role, in small letters.</summary>
    public string Marks { get; init; } = "";

    /// <summary>Where a link leads or a picture comes from.</summary>
    public string Target { get; init; } = "";

    public int RowSpan { get; init; } = 1;

    public int ColumnSpan { get; init; } = 1;

    public bool IsText => name.Length == 0;

    public IReadOnlyList<HtmlNode> Children => _children ?? s_none;

    /// <summary>What it weighs, once it has been weighed.</summary>
    public Weight Weight { get; set; }

    public void Add(HtmlNode child) => (_children ??= []).Add(child);

    /// <summary>Puts a node in front of one that it has.</summary>
    public void Insert(HtmlNode child, HtmlNode before) => _children!.Insert(_children.LastIndexOf(before), child);

    public void Remove(Predicate<HtmlNode> match) => _children?.RemoveAll(match);
}
