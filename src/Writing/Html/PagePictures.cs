using System.Globalization;
using Gouji.Model;

namespace Gouji.Writing.Html;

/// <summary>Pictures of pages with the marked areas drawn over them as links; the rebuilt text of such a page is folded below its picture.</summary>
internal sealed class PagePictures(HtmlWriter html, Document document, Marks marks, MarkedText text, Func<Sentence, string> say, Func<int, byte[]?>? picture)
{
    /// <summary>Beyond this the page would be too heavy to mail; the text is shown alone.</summary>
    private const int MostBytes = 24 << 20;

    /// <summary>Points around an area, so that its frame does not cut the letters.</summary>
    private const decimal Margin = 1.5m;

    private readonly ILookup<int, (PagePlace Place, Paragraph Paragraph)> _areas = Areas(document).ToLookup(area => area.Place.Page);
    private int _bytes;
    private bool _isFolded;

    /// <summary>The last page anything stands on.</summary>
    public int LastPage => picture is null || _areas.Count == 0 ? 0 : _areas.Max(page => page.Key);

    public void BeginPage(int page)
    {
        if (_bytes > MostBytes || picture?.Invoke(page) is not { } png || PngSize.Of(png) is not { } size) return;
        _bytes += png.Length;
        Write(page, png, size);
        html.Open("details", ("class", "text"));
        html.Element("summary", say(Sentences.PageText));
        _isFolded = true;
    }

    public void EndPage()
    {
        if (_isFolded) html.End("details");
        _isFolded = false;
    }

    private void Write(int page, byte[] png, PngSize size)
    {
        var (width, height) = (Number(size.Width), Number(size.Height));
        html.Open("svg", ("class", "page"), ("viewBox", $"0 0 {width} {height}"), ("role", "group"), ("aria-label", say(Sentences.PagePicture(page))));
        html.Open("image", ("href", "data:image/png;base64," + Convert.ToBase64String(png)), ("width", width), ("height", height), ("aria-hidden", "true"));
        html.Close("image");
        foreach (var (place, paragraph) in _areas[page])
            if (marks.Of(paragraph) is { Count: > 0 } here && here.Any(m => m.Finding is not null)) Write(place, paragraph, here);
        html.End("svg");
    }

    private void Write(PagePlace place, Paragraph paragraph, IReadOnlyList<Mark> here)
    {
        var (href, places, findings) = MarkedText.Ends(here);
        var numbers = string.Join(' ', here.Where(m => m.IsMain).Select(m => Sentences.Sign(m.Finding!.Finding.Severity) + m.Finding.Label));
        html.Open("a", ("class", MarkedText.Class(here)), ("id", text.Anchor(here)), ("href", href), ("data-p", places), ("data-f", findings), ("aria-label", $"{paragraph.Text} {numbers}"));
        html.Element("title", text.Title(here));
        html.Open("rect", ("x", Number(place.Left - Margin)), ("y", Number(place.Top - Margin)), ("width", Number(place.Width + (2 * Margin))), ("height", Number(place.Height + (2 * Margin))), ("rx", "2"));
        html.Close("rect");
        if (numbers.Length > 0) html.Element("text", numbers, ("x", Number(place.Left + place.Width + Margin)), ("y", Number(place.Top)));
        html.Close("a");
    }

    private static IEnumerable<(PagePlace Place, Paragraph Paragraph)> Areas(Document document) => document.Blocks.SelectMany(Paragraphs).Where(p => p.Place is PagePlace).Select(p => ((PagePlace)p.Place, p));

    private static IEnumerable<Paragraph> Paragraphs(Block block) => block switch
    {
        Paragraph paragraph => [paragraph],
        Table table => table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Paragraphs.Concat(c.Nested.SelectMany(Paragraphs))),
        _ => [],
    };

    private static string Number(decimal points) => points.ToString("0.##", CultureInfo.InvariantCulture);
}
