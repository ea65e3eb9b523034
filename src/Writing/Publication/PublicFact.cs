using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Writing.Publication;

/// <summary>A fact as it is published: what it says and where it stands, not who entered it.</summary>
/// <param name="Number">From 1, in the order in which the facts are first printed; its anchors in the page are built from it.</param>
public sealed record PublicFact(int Number, FactKey Key, string? ItemName, Value Value, IReadOnlyList<PublicPlace> Places)
{
    /// <summary>How it is worked out; null where it was entered or nothing is known of it.</summary>
    public PublicDerivation? Derivation { get; init; }

    public string Printed => Places[0].Printed;
}
