using Gouji.Model;
using Gouji.Programs;
using Gouji.Reading.Formats.Pages;

namespace Gouji.Reading.Formats.Scans;

/// <summary>Recognises pages that are pictures with tesseract, a page on each processor.</summary>
internal static class ScannedPages
{
    /// <summary>A page of print takes about two seconds.</summary>
    private static readonly ProgramLimits s_limits = ProgramLimits.Tool with { Time = TimeSpan.FromSeconds(90) };

    /// <summary>More at once would only fill the memory: a page and its copies take some fifty megabytes.</summary>
    private const int MostAtOnce = 4;

    /// <summary>Why nothing can be recognised here, with the remedy; null where all that is needed is installed.</summary>
    public static Sentence? Missing(Sentence sentence)
    {
        if (ProgramPath.Find("tesseract") is null) return sentence;
        using var folder = new ScratchFolder();
        return Tesseract.Run(folder, "--list-langs") is ProgramEnded { ExitCode: 0 } ended && HasChinese(ended.Output.Span) ? null : sentence;
    }

    public static ExternalProgram Tesseract { get; } = new("tesseract", s_limits);

    /// <summary>The pages as printed; those that could not be recognised are missing, and the sentence says why.</summary>
    /// <param name="numbers">The pages without text, from 1.</param>
    public static RecognisedPages Recognise(ReadOnlyMemory<byte> pdf, IReadOnlyList<int> numbers, Allowance allowance)
    {
        if (Missing(Sentences.ScanNeedsTesseract) is { } why) return new RecognisedPages([], why);
        using var folder = new ScratchFolder();
        var pictures = new PagePicture(folder, folder.Put("scan.pdf", pdf.Span));
        if (pictures.Sizes() is not { } sizes) return new RecognisedPages([], Sentences.Damaged);
        return Recognise([.. numbers.Where(n => n <= sizes.Count)], pictures.Of, (number, _) => sizes[number - 1], allowance);
    }

    /// <param name="size">The size of a page in points.</param>
    public static RecognisedPages Recognise(IReadOnlyList<int> numbers, Func<int, GreyImage?> picture, Func<int, GreyImage, (decimal Width, decimal Height)> size, Allowance allowance)
    {
        var most = allowance.Limits.ScannedPages;
        allowance.AllowTime(allowance.Limits.ScanTime);
        var pages = new Page?[Math.Min(numbers.Count, most)];
        Parallel.For(0, pages.Length, new ParallelOptions { MaxDegreeOfParallelism = Math.Min(Environment.ProcessorCount, MostAtOnce) }, (i, loop) =>
        {
            if (allowance.IsTimeUp) loop.Stop();
            else if (picture(numbers[i]) is { } image) pages[i] = Recognised(numbers[i], image, size(numbers[i], image));
        });
        allowance.CheckTime();
        List<Page> found = [.. pages.OfType<Page>()];
        return new RecognisedPages(found, numbers.Count > most ? Sentences.TooManyScans(most) : found.Count < numbers.Count ? Sentences.NotRecognised : null);
    }

    private static Page? Recognised(int number, GreyImage picture, (decimal Width, decimal Height) size)
    {
        using var folder = new ScratchFolder();
        return new PageRecognition(new Recogniser(Tesseract), folder).Read(number, picture, size.Width, size.Height);
    }

    private static bool HasChinese(ReadOnlySpan<byte> languages) => languages.IndexOf("chi_sim"u8) >= 0;
}

/// <summary>What recognition gave.</summary>
/// <param name="Why">Why there are not all of them, and the remedy; null where there are.</param>
internal sealed record RecognisedPages(IReadOnlyList<Page> Pages, Sentence? Why);
