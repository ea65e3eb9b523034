using Gouji.Model;
using Gouji.Programs;
using Gouji.Reading.Formats.Pages;
using Gouji.Reading.Formats.Scans;

namespace Gouji.Reading.Formats;

/// <summary>Pictures of paper: png, jpeg, tiff of one or more pages, bmp, gif, webp; recognised page by page.</summary>
/// <remarks>
/// tesseract reads all of these and puts them into a pdf as they are, from which poppler makes grey pixels; so there are no decoders here.
/// </remarks>
internal sealed class ImageFormat : IFormat
{
    public string Name => "image";

    public bool Recognises(ReadOnlySpan<byte> contents) => Signatures.IsImage(contents);

    public DocumentResult Read(string file, byte[] contents, Limits limits)
    {
        using var allowance = new Allowance(limits);
        if (ScannedPages.Missing(Sentences.Image) is { } why) return new DocumentRefused(why);
        if (ProgramPath.Find("pdftoppm") is null) return new DocumentRefused(Sentences.PictureNeedsPoppler);
        if (PictureSize.IsTooBig(contents)) return new DocumentRefused(Sentences.PictureDamaged);
        using var folder = new ScratchFolder();
        if (Pictures(folder, contents, limits) is not { Count: > 0 } pictures) return new DocumentRefused(Sentences.PictureDamaged);
        var recognised = ScannedPages.Recognise([.. Enumerable.Range(1, pictures.Count)], number => pictures[number - 1], (_, picture) => PicturePdf.Size(picture), allowance);
        if (recognised.Pages.Count == 0) return new DocumentRefused(recognised.Why ?? Sentences.NotRecognised);
        return new DocumentRead(new Document(file, Name, PageLayout.Blocks(file, recognised.Pages, allowance), [])
        {
            Contents = new FileContents("pdf", PicturePdf.Of(pictures)),
            Recognition = Doubts.Of(file, recognised.Pages),
        });
    }

    /// <summary>“Raw line” is the fastest way to have no more than the pdf of tesseract.</summary>
    private static List<GreyImage>? Pictures(ScratchFolder folder, byte[] contents, Limits limits)
    {
        var made = ScannedPages.Tesseract.Run(folder, folder.Put("picture", contents), "scan", "--psm", "13", "-l", "eng", "--dpi", "300", "pdf");
        var pdf = new PagePicture(folder, "scan.pdf");
        if (made is not ProgramEnded { ExitCode: 0 } || pdf.Sizes() is not { } sizes) return null;
        return [.. Enumerable.Range(1, Math.Min(sizes.Count, limits.ScannedPages)).Select(pdf.Of).OfType<GreyImage>()];
    }
}
