using System.Net;
using System.Text;

namespace Gouji.Writing.Publication;

/// <summary>
/// What a page of HTML says, read tag by tag: the text of each block, the attributes, and the text of each element with an id. It knows as much of HTML as is
/// needed to look for what must not be there; reports are read by Reading.
/// </summary>
internal sealed class PublishedPage
{
    private static readonly HashSet<string> s_inline = new(StringComparer.OrdinalIgnoreCase) { "span", "b", "i", "em", "strong", "a", "u", "small", "sub", "sup", "wbr" };
    private readonly StringBuilder _block = new();
    private readonly StringBuilder _report = new();
    private readonly StringBuilder _style = new();
    private readonly List<string> _texts = [];
    private bool _isInReport;
    private readonly List<(string Tag, string Name, string Value)> _attributes = [];
    private readonly HashSet<string> _tags = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, StringBuilder> _byId = new(StringComparer.Ordinal);
    private readonly List<(string Tag, string? Id)> _open = [];

    public PublishedPage(string html)
    {
        for (var at = 0; at < html.Length;)
            at = html[at] == '<' ? Tag(html, at) : Text(html, at);
        EndBlock();
    }

    public IReadOnlyList<string> Texts => _texts;

    public IReadOnlyList<(string Tag, string Name, string Value)> Attributes => _attributes;

    public IReadOnlySet<string> Tags => _tags;

    /// <summary>What the report itself says, without head and foot.</summary>
    public string Report => _report.ToString();

    /// <summary>What stands in elements of style.</summary>
    public string Style => _style.ToString();

    /// <summary>Comments, which nobody sees.</summary>
    public int Comments { get; private set; }

    /// <summary>The ids of spans, and the text within.</summary>
    public IEnumerable<(string Id, string Text)> Spans => _byId.Select(s => (s.Key, s.Value.ToString()));

    public string? TextOf(string id) => _byId.TryGetValue(id, out var text) ? text.ToString() : null;

    private int Text(string html, int at)
    {
        var end = html.IndexOf('<', at);
        if (end < 0) end = html.Length;
        Append(WebUtility.HtmlDecode(html[at..end]));
        return end;
    }

    private void Append(string text)
    {
        _block.Append(text);
        if (_isInReport) _report.Append(text);
        foreach (var (_, id) in _open)
            if (id is not null) _byId[id].Append(text);
    }

    private int Tag(string html, int at)
    {
        if (html.AsSpan(at).StartsWith("<!--")) return Comment(html, at);
        var end = EndOf(html, at);
        var inner = html.AsSpan(at + 1, Math.Max(0, end - at - 2)).Trim();
        if (inner.Length == 0 || inner[0] == '!') return end;
        var isClosing = inner[0] == '/';
        var name = Name(isClosing ? inner[1..] : inner);
        if (name.Equals("br", StringComparison.OrdinalIgnoreCase)) Append("\n");
        else if (!s_inline.Contains(name)) EndBlock();
        if (name.Equals("main", StringComparison.OrdinalIgnoreCase)) _isInReport = !isClosing;
        if (isClosing) Close(name);
        else Open(name, inner[Math.Min(inner.Length, name.Length)..]);
        return name.Equals("style", StringComparison.OrdinalIgnoreCase) && !isClosing ? ReadStyle(html, end) : end;
    }

    private int Comment(string html, int at)
    {
        Comments++;
        var end = html.IndexOf("-->", at, StringComparison.Ordinal);
        _texts.Add(html[at..(end < 0 ? html.Length : end)]);
        return end < 0 ? html.Length : end + 3;
    }

    private int ReadStyle(string html, int from)
    {
        var end = html.IndexOf("</style", from, StringComparison.OrdinalIgnoreCase);
        if (end < 0) end = html.Length;
        _style.Append(html, from, end - from);
        return end;
    }

    private void Open(string name, ReadOnlySpan<char> rest)
    {
        _tags.Add(name);
        string? id = null;
        foreach (var (attribute, value) in Split(rest.ToString()))
        {
            _attributes.Add((name, attribute, value));
            if (attribute == "id" && name == "span") id = value;
        }

        if (id is not null) _byId.TryAdd(id, new StringBuilder());
        if (name == "span") _open.Add((name, id));
    }

    private void Close(string name)
    {
        if (name == "span" && _open.Count > 0) _open.RemoveAt(_open.Count - 1);
    }

    private void EndBlock()
    {
        if (_block.Length > 0) _texts.Add(_block.ToString());
        _block.Clear();
    }

    private static int EndOf(string html, int at)
    {
        var quote = '\0';
        for (var i = at; i < html.Length; i++)
        {
            if (quote != '\0') quote = html[i] == quote ? '\0' : quote;
            else if (html[i] is '"' or '\'') quote = html[i];
            else if (html[i] == '>') return i + 1;
        }

        return html.Length;
    }

    private static string Name(ReadOnlySpan<char> inner)
    {
        var end = inner.IndexOfAny(" \t\r\n/");
        return (end < 0 ? inner : inner[..end]).ToString();
    }

    private static IEnumerable<(string Name, string Value)> Split(string rest)
    {
        for (var at = 0; at < rest.Length;)
        {
            while (at < rest.Length && (char.IsWhiteSpace(rest[at]) || rest[at] == '/')) at++;
            var start = at;
            while (at < rest.Length && rest[at] is not '=' && !char.IsWhiteSpace(rest[at])) at++;
            var name = rest[start..at].ToLowerInvariant();
            if (name.Length == 0 && at >= rest.Length) yield break;
            if (at >= rest.Length || rest[at] != '=') { yield return (name, ""); continue; }
            at++;
            var quote = at < rest.Length && rest[at] is '"' or '\'' ? rest[at++] : ' ';
            var end = rest.IndexOf(quote, at);
            if (end < 0) end = rest.Length;
            yield return (name, WebUtility.HtmlDecode(rest[at..end]));
            at = end + 1;
        }
    }
}
