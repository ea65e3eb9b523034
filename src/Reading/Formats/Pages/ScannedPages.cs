using Gouji.Model;

namespace Gouji.Reading.Formats.Pages;

/// <summary>Recognises pages of a pdf that are pictures.</summary>
internal static class ScannedPages
{
    /// <summary>The pages as printed; those that could not be recognised are missing, and the sentence says why.</summary>
    /// <param name="numbers">The pages without text, from 1.</param>
    public static RecognisedPages Recognise(ReadOnlyMemory<byte> pdf, IReadOnlyList<int> numbers, Allowance allowance) => new([], Sentences.ScannedPdf);
}

/// <summary>What recognition gave.</summary>
/// <param name="Why">Why there are not all of them, and the remedy; null where there are.</param>
internal sealed record RecognisedPages(IReadOnlyList<Page> Pages, Sentence? Why);
