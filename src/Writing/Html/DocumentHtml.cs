using System.Globalization;
using Gouji.Model;

namespace Gouji.Writing.Html;

/// <summary>
/// The document as read, block after block, with its marks. Sheets and pages are told apart by a heading of their own; a page whose picture there is
/// shows that, and its text folded below.
/// </summary>
internal sealed class DocumentHtml(HtmlWriter html, Report report, Marks marks, MarkedText text, Func<Sentence, string> say, Func<int, byte[]?>? pagePicture)
{
    private readonly DocumentOutline _outline = new(report);
    private readonly TableHtml _tables = new(html, text, say);
    private readonly PagePictures _pictures = new(html, report.Document, marks, text, say, pagePicture);
    private string? _sheet;
    private int _page;

    public void Write()
    {
        WriteWhole();
        foreach (var block in report.Document.Blocks)
        {
            WriteHeads(block);
            if (block is Table table) _tables.Write(table);
            else if (block is Paragraph paragraph) Write(paragraph);
        }

        _pictures.EndPage();
        for (var page = _page + 1; _page > 0 && page <= _pictures.LastPage; page++) WritePage(page);
        _pictures.EndPage();
    }

    /// <summary>Where findings lead that are about the report as a whole.</summary>
    private void WriteWhole()
    {
        html.Open("p", ("id", Marks.Whole), ("class", marks.Unplaced.Count > 0 ? "whole" : "whole bare"), ("tabindex", "-1"));
        html.Text(say(Sentences.WholeReport));
        text.WriteUnplaced();
        html.End("p");
    }

    private void WriteHeads(Block block)
    {
        switch (Place(block))
        {
            case SheetPlace place when place.Sheet != _sheet:
                _sheet = place.Sheet;
                WriteHead(say(Sentences.Sheet), place.Sheet);
                break;
            case PagePlace place:
                while (_page < place.Page) WritePage(++_page);
                break;
        }
    }

    private void WritePage(int page)
    {
        _page = page;
        _pictures.EndPage();
        WriteHead("", say(new PagePlace(report.Document.File, page, 0, 0, 0, 0).Words));
        _pictures.BeginPage(page);
    }

    private void WriteHead(string kind, string name)
    {
        html.Open("h3", ("class", "leaf"));
        if (kind.Length > 0) html.Element("small", kind + " ");
        html.Text(name);
        html.End("h3");
        _outline.StartAgain();
    }

    private void Write(Paragraph paragraph)
    {
        if (string.IsNullOrWhiteSpace(paragraph.Text) && marks.Of(paragraph).Count == 0) return;
        var level = _outline.LevelOf(paragraph);
        var tag = level == 0 ? "p" : "h" + Math.Min(6, level + 2).ToString(CultureInfo.InvariantCulture);
        html.Open(tag, ("class", _outline.IsTitle(paragraph) ? "title" : paragraph.IsBody ? null : "story"), ("data-line", (paragraph.Place as LinePlace)?.Line.ToString(CultureInfo.InvariantCulture)));
        if (paragraph.Place is ParagraphPlace { Story: not ParagraphPlace.Body } place) html.Element("small", place.Story + " ");
        text.Write(paragraph);
        html.End(tag);
    }

    private static Location? Place(Block block) => block switch
    {
        Paragraph paragraph => paragraph.Place,
        Table table => table.Rows.SelectMany(r => r.Cells).FirstOrDefault(c => c.Paragraphs.Count > 0)?.Place,
        _ => null,
    };
}
