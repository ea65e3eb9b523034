namespace Gouji.Web.Publishing;

/// <summary>A fact of facts.json, as the public page shows it.</summary>
/// <param name="Id">f12.</param>
/// <param name="Places">The ids in the document, the section and the characters there.</param>
public sealed record PublishedFact(
    string Id, string Concept, string English, string? Stage, string? Scope, string? Item, string Kind, string? Unit, decimal? Value,
    Model.Sentence? Derivation, IReadOnlyList<string> From, IReadOnlyList<(string Anchor, string Section, string Printed)> Places)
{
    /// <summary>Words are read in the document; figures, days and grades are listed.</summary>
    public bool IsListed => Kind is "amount" or "grade" or "date" && Places.Count > 0;
}
