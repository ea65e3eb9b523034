using System.Globalization;
using System.Xml;
using Gouji.Model;
using Gouji.Programs;
using Gouji.Reading.Formats.Pages;

namespace Gouji.Reading.Formats.Pdf;

/// <summary>The words of every page as pdftotext tells them.</summary>
/// <param name="Why">Why there are none; null where there are.</param>
internal sealed record PdfWords(IReadOnlyList<Page> Pages, Sentence? Why)
{
    /// <summary>What is cropped off is not shown, and the drawing leaves it out too. One page more than allowed is asked for, to know whether there are more.</summary>
    public static PdfWords Read(PopplerRun poppler)
    {
        var most = poppler.Allowance.Limits.Pages;
        var result = poppler.Run("pdftotext", "-bbox", "-cropbox", "-l", (most + 1).ToString(CultureInfo.InvariantCulture), PopplerRun.Source, "-");
        if (PopplerRun.Trouble(result) is { } trouble) return new([], trouble);
        var pages = PagesOf(((ProgramEnded)result).Output, poppler.Allowance);
        if (pages.Count == 0) return new([], Sentences.DamagedPdf);
        return pages.Count > most ? new([], Sentences.TooManyPages(most)) : new(pages, null);
    }

    private static List<Page> PagesOf(ReadOnlyMemory<byte> printed, Allowance allowance)
    {
        List<Page> pages = [];
        List<PageWord> words = [];
        using var xml = PopplerXml.Open(printed);
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "page")
            {
                allowance.CheckTime();
                words = [];
                pages.Add(new Page(pages.Count + 1, Number(xml, "width"), Number(xml, "height"), words, []));
            }
            else if (xml.LocalName == "word" && Word(xml) is { } word) words.Add(word);
        }

        return [.. pages.Select(Turned)];
    }

    private static PageWord? Word(XmlReader xml)
    {
        var (left, top, right, bottom) = (Number(xml, "xMin"), Number(xml, "yMin"), Number(xml, "xMax"), Number(xml, "yMax"));
        var text = xml.ReadElementContentAsString().Trim();
        return text.Length > 0 && left < right && top < bottom ? new PageWord(text, left, top, right, bottom) : null;
    }

    /// <summary>A page shown turned has the places of its words turned, but not the size that pdftotext tells (seen in 22.12).</summary>
    private static Page Turned(Page page) =>
        page.Words.Any(w => w.Right > page.Width + 2 || w.Bottom > page.Height + 2) && page.Words.All(w => w.Right <= page.Height + 2 && w.Bottom <= page.Width + 2)
            ? page with { Width = page.Height, Height = page.Width }
            : page;

    private static decimal Number(XmlReader xml, string attribute) => PopplerXml.Number(xml.GetAttribute(attribute)) ?? 0;
}
