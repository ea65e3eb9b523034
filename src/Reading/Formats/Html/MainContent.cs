namespace Gouji.Reading.Formats.Html;

/// <summary>Finds the element of a page that holds the report.</summary>
internal static class MainContent
{
    /// <summary>Names that publishing systems give the text of an article, in small letters.</summary>
    private static readonly string[] s_known =
    [
        "zoom", "trs_editor", "trs_ueditor", "trs_word", "ucap-content", "ucapcontent", "pages_content", "article-content", "article_content", "articlecontent", "article-con",
        "content-text", "vsb_content", "v_news_content", "wp_articlecontent", "bodylabel", "detail-content", "detailcontent", "news_content", "newscontent", "con_text", "contxt",
        "xxgk_content", "easysite-news-text", "art_con", "j-fontcontent", "mcontent", "view-content",
    ];

    /// <summary>The element; the page itself where nothing in it is more than a part of the report.</summary>
    public static HtmlNode Of(HtmlNode page) => Known(page, page.Weight.Text) ?? Narrowed(page);

    /// <summary>The innermost element with a known name that holds the better part of the text.</summary>
    private static HtmlNode? Known(HtmlNode node, int total)
    {
        foreach (var child in node.Children)
        {
            if (child.IsText || child.Weight.Text * 5L < total * 4L || (child.Name == "table" && !TableShape.IsLayout(child))) continue;
            return Known(child, total) ?? (IsKnown(child.Marks) ? child : null);
        }
        return null;
    }

    private static bool IsKnown(string marks) => marks.Length > 0 && marks.Split(' ').Any(mark => s_known.Contains(mark.ToLowerInvariant()));

    /// <summary>Goes inwards as long as one child holds most of the text and nothing beside it looks like a report.</summary>
    private static HtmlNode Narrowed(HtmlNode page)
    {
        var node = page;
        while (Heaviest(node) is { } next && IsContainer(next) && next.Weight.Text * 10L >= node.Weight.Text * 7L && Others(node, next) is { IsReport: false }) node = next;
        return node;
    }

    private static HtmlNode? Heaviest(HtmlNode node)
    {
        HtmlNode? heaviest = null;
        foreach (var child in node.Children)
            if (heaviest is null || child.Weight.Text > heaviest.Weight.Text) heaviest = child;
        return heaviest;
    }

    private static bool IsContainer(HtmlNode node) =>
        node.Name == "table" ? TableShape.IsLayout(node) : Tagset.IsBlock(node.Name) && node.Name is not ("p" or "pre" or "li" or "caption") && Tagset.Level(node.Name) == 0;

    private static Weight Others(HtmlNode node, HtmlNode except)
    {
        var weight = default(Weight);
        foreach (var child in node.Children)
            if (child != except) weight += child.Weight;
        return weight;
    }
}
