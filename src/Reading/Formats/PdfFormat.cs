using System.Xml;
using Gouji.Model;
using Gouji.Programs;
using Gouji.Reading.Formats.Pages;
using Gouji.Reading.Formats.Pdf;
using Gouji.Reading.Formats.Scans;

namespace Gouji.Reading.Formats;

/// <summary>Pdf with text, through poppler: words with their boxes from pdftotext, ruled lines from pdftocairo, both behind a fence.</summary>
/// <remarks>
/// A page tells neither paragraphs nor tables; <see cref="PageLayout"/> finds them again. Pages without text are pictures and go to
/// <see cref="ScannedPages"/>. Scripts and embedded files are never looked at.
/// </remarks>
internal sealed class PdfFormat : IFormat
{
    public string Name => "pdf";

    public bool Recognises(ReadOnlySpan<byte> contents) => Signatures.IsPdf(contents);

    public DocumentResult Read(string file, byte[] contents, Limits limits)
    {
        using var allowance = new Allowance(limits);
        using var folder = new ScratchFolder();
        folder.Put(PopplerRun.Source, contents);
        var poppler = new PopplerRun(folder, allowance);
        try
        {
            var words = PdfWords.Read(poppler);
            return words.Why is { } why ? new DocumentRefused(why) : Document(file, contents, poppler, words.Pages, allowance);
        }
        catch (XmlException)
        {
            // A file can hold words that no XML can; poppler prints them all the same.
            return new DocumentRefused(Sentences.DamagedPdf);
        }
    }

    private DocumentResult Document(string file, byte[] contents, PopplerRun poppler, IReadOnlyList<Page> pages, Allowance allowance)
    {
        List<int> scanned = [.. pages.Where(p => p.Words.Count == 0).Select(p => p.Number)];
        var recognised = scanned.Count == 0 ? new RecognisedPages([], null) : ScannedPages.Recognise(contents, scanned, allowance);
        if (scanned.Count == pages.Count && recognised.Pages.Count == 0) return new DocumentRefused(recognised.Why ?? Sentences.NotRecognised);
        var drawn = PdfDrawings.Read(poppler, [.. pages.Where(p => p.Words.Count > 0)]);
        List<Page> all = [.. drawn.Pages.Concat(recognised.Pages).OrderBy(p => p.Number)];
        List<Gap> gaps = [.. Gaps(file, scanned.Except(all.Select(p => p.Number)), recognised.Why ?? Sentences.ScannedPage), .. Gaps(file, drawn.Unread, Sentences.RulesNotRead)];
        return new DocumentRead(new Document(file, Name, PageLayout.Blocks(file, all, allowance), [])
        {
            Contents = new FileContents(Name, contents),
            Gaps = gaps,
            Recognition = recognised.Pages.Count == 0 ? null : Doubts.Of(file, recognised.Pages),
        });
    }

    private static IEnumerable<Gap> Gaps(string file, IEnumerable<int> pages, Sentence why) =>
        pages.Select(number => new Gap(new PagePlace(file, number, 0, 0, 0, 0), why));
}
