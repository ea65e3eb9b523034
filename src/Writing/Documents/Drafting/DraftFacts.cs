using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;

namespace Gouji.Writing.Documents.Drafting;

/// <summary>The facts of a filing as sentences of a body text ask for them, and the sentences that can be said with those there are.</summary>
internal sealed class DraftFacts(FilingIndex index)
{
    public FilingIndex Index => index;

    public int Year => index.Filing.Year;

    /// <summary>The fact of a concept at a stage, the first of the scopes that is stated; one without a value is none.</summary>
    public Entry? Of(string concept, Stage stage = Stage.Unstated, params ReadOnlySpan<FundScope> scopes)
    {
        var found = Vocabulary.Default[concept];
        if (scopes.IsEmpty) return Stated(new FactKey(found, stage));
        foreach (var scope in scopes)
            if (Stated(new FactKey(found, stage, scope)) is { } entry && (scope == FundScope.Unstated || entry.Key.Scope == scope)) return entry;
        return null;
    }

    /// <summary>Whether the filing says that there is none of a money: zero, or struck out.</summary>
    public bool IsNone(string concept, Stage stage, FundScope scope) =>
        index.Find(new FactKey(Vocabulary.Default[concept], stage, scope))?.Value is Amount { Base: 0 } or Blank { IsStruckOut: true };

    /// <summary>The fact of an item, as a part states it.</summary>
    public Entry? Of(string concept, ItemKey item, Stage stage = Stage.Unstated, string? part = null) => Stated(new FactKey(Vocabulary.Default[concept], stage, FundScope.Unstated, item, part));

    /// <summary>What a part states for itself.</summary>
    public Entry? OfPart(string concept, string part) => index[new FactKey(Vocabulary.Default[concept], Part: part)] is { Value: not Blank } entry ? entry : null;

    public IReadOnlyList<ItemKey> Items(string kind) => index.Items(kind, null);

    /// <summary>A sentence, or null where a fact in it is not stated.</summary>
    public static IReadOnlyList<Piece>? Say(DraftSentence sentence) => sentence.Pieces;

    private Entry? Stated(FactKey key) => index.Find(key) is { Value: not Blank } entry ? entry : null;
}
