using System.Text;
using Gouji.Model;
using Gouji.Reading.Formats.Html;

namespace Gouji.Reading.Formats;

/// <summary>Pages of government portals, and what Word, WPS, Excel and LibreOffice save as a web page.</summary>
/// <remarks>
/// The frame of a portal (navigation, breadcrumbs, sidebars, footers) is taken away by what it is called and by what it holds: links without sentences.
/// Tables that only lay out the page are read as blocks. Every line a browser would show on its own is a paragraph, empty ones apart.
/// </remarks>
internal sealed class HtmlFormat : IFormat
{
    private const int Head = 1024;

    /// <summary>A frame's lines stand this near to the beginning or the end.</summary>
    private const int Edge = 12;

    private static readonly string[] s_tags = ["<html", "<body", "<head>", "<meta ", "<table", "<div", "<p>", "<p ", "<font", "<span", "<center", "<h1"];

    public string Name => "html";

    /// <summary>Pages, and pieces of them as a browser copies them; the parts of a page saved as one file are told by another format.</summary>
    public bool Recognises(ReadOnlySpan<byte> contents)
    {
        if (Signatures.IsHtml(contents)) return !Signatures.IsMht(contents);
        var start = Encoding.Latin1.GetString(contents[..Math.Min(Head, contents.Length)]).TrimStart("\u00EF\u00BB\u00BF \t\r\n".ToCharArray());
        return start.StartsWith('<') && !start.StartsWith("<?xml", StringComparison.Ordinal) && s_tags.Any(tag => start.Contains(tag, StringComparison.OrdinalIgnoreCase));
    }

    public DocumentResult Read(string file, byte[] contents, Limits limits)
    {
        if (HtmlCharacters.Decode(contents) is not { } html) return new DocumentRefused(Sentences.NotText);
        if (TagBounds.IsExceeded(html)) return new DocumentRefused(Sentences.TooManyTags(limits.Nodes));
        using var allowance = new Allowance(limits);
        var page = HtmlTree.Build(html, allowance);
        var links = PageLinks.Of(page);
        Scales.Weigh(page);
        Clutter.Remove(page);
        Scales.Weigh(page);
        var content = MainContent.Of(page);
        if (Absence.Of(links, content) is { } why) return new DocumentRefused(why);
        var reading = new HtmlReading(file, allowance);
        if (PageTitle.Of(page, content) is { } title) reading.Read(title);
        reading.Read(content);
        return new DocumentRead(new Document(file, Name, WithoutFrame(reading.Blocks), []) { Contents = new FileContents(Name, contents) });
    }

    private static List<Block> WithoutFrame(IReadOnlyList<Block> blocks) =>
        [.. blocks.Where((block, i) => block is not Paragraph paragraph || (i >= Edge && i < blocks.Count - Edge) || !FrameLine.Is(paragraph.Text))];
}
