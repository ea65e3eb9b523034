namespace Gouji.Reading.Formats.Html;

/// <summary>What the tags of a page mean for its text (HTML Living Standard, 13.1 and 15.3).</summary>
internal static class Tagset
{
    /// <summary>Elements that never have content.</summary>
    private static readonly HashSet<string> s_void = ["br", "hr", "img", "input", "meta", "link", "col", "area", "base", "embed", "param", "source", "track", "wbr", "frame"];

    /// <summary>Elements whose content no reader sees as text of the page.</summary>
    private static readonly HashSet<string> s_unseen =
    [
        "script", "style", "noscript", "template", "head", "title", "svg", "math", "xml", "select", "button", "textarea", "object", "applet", "audio", "video", "canvas",
        "rt", "rp", "del", "datalist", "noframes", "noembed",
    ];

    /// <summary>Elements that begin a paragraph of their own.</summary>
    private static readonly HashSet<string> s_blocks =
    [
        "html", "body", "p", "div", "section", "article", "main", "header", "footer", "nav", "aside", "form", "fieldset", "center", "blockquote", "pre", "address", "figure",
        "figcaption", "ul", "ol", "li", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th", "hr", "dir", "menu",
        "details", "summary", "colgroup", "legend", "hgroup", "search", "frameset",
    ];

    /// <summary>Inline elements that are kept, since they tell something: links, pictures, frames.</summary>
    private static readonly HashSet<string> s_telling = ["a", "img", "iframe", "embed", "br", "wbr"];

    private static readonly HashSet<string> s_parts = ["table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup"];

    public static bool IsVoid(string name) => s_void.Contains(name);

    public static bool IsUnseen(string name) => s_unseen.Contains(name);

    public static bool IsBlock(string name) => s_blocks.Contains(name);

    public static bool IsKept(string name) => s_blocks.Contains(name) || s_telling.Contains(name);

    /// <summary>A table or a part of one.</summary>
    public static bool IsOfTable(string name) => s_parts.Contains(name);

    public static bool IsCell(string name) => name is "td" or "th";

    public static bool IsRowGroup(string name) => name is "thead" or "tbody" or "tfoot";

    /// <summary>1 for h1, 0 for what is no heading.</summary>
    public static int Level(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;
}
