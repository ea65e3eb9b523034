namespace Gouji.Reading.Formats.Html;

/// <summary>Takes the frame of a portal's page away: navigation, breadcrumbs, sidebars, boxes for sharing, footers, lists of links.</summary>
/// <remarks>Names are only hints: what holds a good part of the page's text, or a table of figures, stays whatever it is called.</remarks>
internal static class Clutter
{
    /// <summary>An element of a frame holds less than this part of the page.</summary>
    private const int LeastPart = 5;
    private const int FewestFigures = 3;
    private const int ShortestLinks = 16;

    /// <summary>Words of ids, classes and roles that frames of Chinese portals use; whole words only.</summary>
    private static readonly HashSet<string> s_words = new(StringComparer.OrdinalIgnoreCase)
    {
        "nav", "navi", "navbar", "navigation", "menu", "submenu", "topmenu", "leftmenu", "daohang", "dh",
        "header", "head", "top", "topbar", "banner", "logo", "masthead", "toolbar", "tools", "login",
        "footer", "foot", "bottom", "copyright", "copy", "contentinfo", "banquan",
        "breadcrumb", "breadcrumbs", "crumb", "crumbs", "position", "location", "curpos", "weizhi", "dqwz", "wz",
        "sidebar", "side", "aside", "leftbar", "rightbar", "complementary",
        "share", "bdshare", "bdsharebuttonbox", "jiathis", "fenxiang", "social", "qrcode", "ewm", "erweima",
        "search", "related", "recommend", "xgwz", "hot", "pagination", "pager", "prev", "next", "prevnext", "pagebar",
        "friendlink", "friendlinks", "links", "youlian", "comment", "comments", "feedback", "float", "popup", "dialog",
        "fontsize", "print", "dayin", "editor-info", "printer", "ads", "advert",
    };

    public static void Remove(HtmlNode page) => Remove(page, page.Weight.Text);

    private static void Remove(HtmlNode node, int total)
    {
        node.Remove(child => IsClutter(child, total));
        foreach (var child in node.Children)
            if (!child.IsText) Remove(child, total);
    }

    private static bool IsClutter(HtmlNode node, int total) =>
        !node.IsText && Tagset.IsBlock(node.Name) && !Tagset.IsOfTable(node.Name) && node.Weight.FigureCells < FewestFigures && (IsFrame(node, total) || IsListOfLinks(node));

    private static bool IsFrame(HtmlNode node, int total) =>
        (node.Name is "nav" or "header" or "footer" or "aside" or "search" || HasWord(node.Marks)) && (long)node.Weight.Text * LeastPart < total;

    private static bool IsListOfLinks(HtmlNode node) => node.Weight.Linked >= ShortestLinks && node.Weight.Linked > 2 * node.Weight.Text && !node.Weight.IsReport;

    /// <summary>Words are parted by what is no letter and where small letters turn to big ones: leftNav, g-foot.</summary>
    private static bool HasWord(string marks)
    {
        var start = 0;
        for (var i = 0; i <= marks.Length; i++)
        {
            var ends = i == marks.Length || !char.IsAsciiLetter(marks[i]);
            var turns = !ends && i > start && char.IsAsciiLetterUpper(marks[i]) && char.IsAsciiLetterLower(marks[i - 1]);
            if (!ends && !turns) continue;
            if (i > start && s_words.Contains(marks[start..i])) return true;
            start = turns ? i : i + 1;
        }
        return false;
    }
}
