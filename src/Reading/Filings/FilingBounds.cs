using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Reading.Filings;

/// <summary>What a filing may hold at most: many times what any unit enters, and little enough that documents are written from it in seconds.</summary>
internal static class FilingBounds
{
    public const int MostFacts = 50_000;
    public const int MostItems = 20_000;
    public const int MostParagraphs = 10_000;
    public const int MostCharacters = 1_000_000;

    /// <summary>Sheets that are filled once for each project; every one of them is a document of its own that carries all data.</summary>
    public const int MostSheets = 300;

    /// <summary>What there is too much of, or null.</summary>
    public static Sentence? Exceeded(Filing filing)
    {
        if (filing.Entries.Count > MostFacts) return Sentences.TooManyFacts(MostFacts);
        if (filing.Items.Count > MostItems) return Sentences.TooManyItems(MostItems);
        if (filing.Body.Count > MostParagraphs) return Sentences.TooManyParagraphs(MostParagraphs);
        if (Characters(filing) > MostCharacters) return Sentences.TooManyCharacters(MostCharacters);
        return Sheets(filing) > MostSheets ? Sentences.TooManySheets(MostSheets) : null;
    }

    private static long Characters(Filing filing) =>
        filing.UnitName.Length + filing.Entries.Sum(e => (long)e.Value.Printed.Length) + filing.Items.Sum(i => (long)i.Name.Length) + filing.Body.SelectMany(p => p.Pieces).Sum(p => (long)Length(p));

    private static int Length(Piece piece) => piece switch
    {
        WordPiece words => words.Words.Length,
        FigurePiece figure => figure.As.Printed.Length + figure.Key.Concept.Name.Length,
        _ => throw new InvalidOperationException($"Unknown piece {piece}."),
    };

    private static int Sheets(Filing filing)
    {
        var kinds = (FormCatalogue.Find(filing.FormId)?.Parts ?? []).Select(p => p.EachItem).OfType<string>().ToHashSet();
        return filing.Items.Count(i => kinds.Contains(i.Key.Kind));
    }
}
