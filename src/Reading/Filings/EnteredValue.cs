using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Reading.Filings;

/// <summary>The value of text that a person types for a fact: told as that of a report is, so that what is typed and what is read are one thing.</summary>
public static class EnteredValue
{
    /// <summary>The value of a fact's text; what is no number where one is wanted stays words, and nothing typed gives a blank.</summary>
    /// <param name="unit">The unit money is counted in where the text names none; null for 万元.</param>
    public static Value Of(Concept concept, string text, Unit? unit) => FiledValue.Of(concept, text, unit);

    /// <summary>The pieces of a paragraph in <see cref="BoundTextNotation"/>; a mistake in the notation leaves all of it as words.</summary>
    public static IReadOnlyList<Piece> Pieces(string text) =>
        BoundTextNotation.Parse(text, (concept, printed) => Of(concept, printed, null), out _) ?? [new WordPiece(text)];
}
