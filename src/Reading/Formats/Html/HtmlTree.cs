using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace Gouji.Reading.Formats.Html;

/// <summary>Builds the tree of a page from its tags, however carelessly they are nested.</summary>
/// <remarks>
/// Only blocks and the few inline elements that tell something become nodes, so a tree is no deeper than its blocks. It is not the tree of a browser, whose
/// rules for wrongly nested formatting let a small page grow without bound; where text stands is the same. Time and memory are linear in the page.
/// </remarks>
internal sealed class HtmlTree : IDisposable
{
    private const int TokensBetweenLooks = 4096;
    private readonly Allowance _allowance;
    private readonly HtmlTokenizer _tokenizer;
    private readonly List<HtmlNode> _open;
    private string? _unseen;
    private int _unseenDepth;
    private int _tokens;
    private int _nodes;

    private HtmlTree(string html, Allowance allowance)
    {
        (_allowance, Root) = (allowance, new HtmlNode("body", null));
        _open = [Root];
        _tokenizer = new HtmlTokenizer(new TextSource(html), HtmlEntityProvider.Resolver) { SkipComments = true };
    }

    private HtmlNode Root { get; }

    private HtmlNode Top => _open[^1];

    public static HtmlNode Build(string html, Allowance allowance)
    {
        using var tree = new HtmlTree(html, allowance);
        while (tree.Take())
        {
        }
        return tree.Root;
    }

    public void Dispose() => _tokenizer.Dispose();

    private bool Take()
    {
        if (++_tokens % TokensBetweenLooks == 0) _allowance.CheckTime();
        ref var token = ref _tokenizer.GetStructToken();
        switch (token.Type)
        {
            case HtmlTokenType.EndOfFile: return false;
            case HtmlTokenType.Character: AddText(token.Data.ToString()); break;
            case HtmlTokenType.StartTag: Start(ref token); break;
            case HtmlTokenType.EndTag: End(token.Name.ToString()); break;
        }
        return true;
    }

    private void Start(ref StructHtmlToken token)
    {
        var name = token.Name.ToString();
        // Between these tags stands no markup, which the reader of characters has to know.
        if (name is "script") _tokenizer.State = HtmlParseMode.Script;
        else if (name is "style" or "xmp" or "iframe" or "noembed" or "noframes") _tokenizer.State = HtmlParseMode.Rawtext;
        else if (name is "title" or "textarea") _tokenizer.State = HtmlParseMode.RCData;
        if (_unseen is not null) _unseenDepth += name == _unseen && !token.IsSelfClosing ? 1 : 0;
        else if (Tagset.IsUnseen(name) || TagLook.IsHidden(ref token)) Hide(ref token, name);
        else if (Tagset.IsKept(name)) Open(ref token, name);
    }

    /// <summary>What is in a hidden element is passed over up to its end.</summary>
    private void Hide(ref StructHtmlToken token, string name)
    {
        if (name is "object" or "video" or "audio") Add(TagLook.Node(ref token, name, Top));
        // A slash closes no script: its text follows all the same.
        if (Tagset.IsVoid(name) || (token.IsSelfClosing && _tokenizer.State == HtmlParseMode.PCData)) return;
        (_unseen, _unseenDepth) = (name, 1);
    }

    private void Open(ref StructHtmlToken token, string name)
    {
        if (name is "body" or "html") return;
        CloseImplied(name);
        if (Tagset.IsCell(name) && Top.Name != "tr") Push(new HtmlNode("tr", Top));
        var node = TagLook.Node(ref token, name, Top);
        if (Tagset.IsVoid(name) || name is "iframe") Add(node);
        else Push(node);
    }

    /// <summary>Tags whose end may be left out end where another begins (HTML Living Standard, 13.1.2.4).</summary>
    private void CloseImplied(string name)
    {
        switch (name)
        {
            case "li": CloseUpTo(n => n == "li", n => n is "ul" or "ol" or "menu" or "dir"); break;
            case "dt" or "dd": CloseUpTo(n => n is "dt" or "dd", n => n == "dl"); break;
            case "td" or "th": CloseUpTo(Tagset.IsCell, n => n is "tr" or "table"); break;
            case "tr": CloseUpTo(n => n is "tr" or "caption" or "colgroup", n => n == "table"); break;
            case "thead" or "tbody" or "tfoot" or "caption" or "colgroup": CloseUpTo(n => Tagset.IsRowGroup(n) || n is "caption" or "colgroup" or "tr", n => n == "table"); break;
            case "table": if (Top.Name is "table" or "tr" || Tagset.IsRowGroup(Top.Name)) CloseUpTo(n => n == "table", _ => false); break;
        }

        if (Tagset.IsBlock(name) && !Tagset.IsOfTable(name) || name == "table") CloseUpTo(n => n == "p", Tagset.IsOfTable);
        if (name == "a") CloseUpTo(n => n == "a", Tagset.IsBlock);
    }

    private void End(string name)
    {
        if (_unseen is not null)
        {
            if (name == _unseen && --_unseenDepth == 0) _unseen = null;
            return;
        }

        if (name == "br") Add(new HtmlNode("br", Top));
        else if (name == "table") CloseUpTo(n => n == "table", _ => false);
        else if (Tagset.IsOfTable(name)) CloseUpTo(n => n == name, n => n == "table");
        else if (Tagset.IsKept(name)) CloseUpTo(n => n == name, Tagset.IsOfTable);
    }

    /// <summary>Closes the innermost element that fits with all that is open in it, unless a bound stands between.</summary>
    private void CloseUpTo(Predicate<string> fits, Predicate<string> bound)
    {
        for (var i = _open.Count - 1; i > 0; i--)
        {
            if (fits(_open[i].Name))
            {
                _open.RemoveRange(i, _open.Count - i);
                return;
            }
            if (bound(_open[i].Name)) return;
        }
    }

    private void AddText(string text)
    {
        if (_unseen is not null || text.Length == 0) return;
        var node = new HtmlNode("", Top) { Text = text };
        if (Top.Name is not ("table" or "tr") && !Tagset.IsRowGroup(Top.Name)) Add(node);
        else if (!string.IsNullOrWhiteSpace(text)) AddBeforeTable(node);
    }

    /// <summary>Text between the parts of a table is shown above it, as browsers do.</summary>
    private void AddBeforeTable(HtmlNode text)
    {
        var table = _open.FindLast(n => n.Name == "table");
        if (table?.Parent is { } parent) parent.Insert(text, table);
        else Root.Add(text);
        Count();
    }

    private void Push(HtmlNode node)
    {
        Add(node);
        _open.Add(node);
        _allowance.CheckDepth(_open.Count);
    }

    private void Add(HtmlNode node)
    {
        Top.Add(node);
        Count();
    }

    private void Count()
    {
        if (++_nodes > _allowance.Limits.Nodes) throw Allowance.Reached(Sentences.TooManyTags(_allowance.Limits.Nodes));
    }
}
