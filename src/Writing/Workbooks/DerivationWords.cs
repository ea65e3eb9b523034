using System.Globalization;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;

namespace Gouji.Writing.Workbooks;

/// <summary>How a figure is computed, in the words of the form.</summary>
internal sealed class DerivationWords(FilingIndex facts, Language language)
{
    /// <summary>Items told one by one; more are told as all of them.</summary>
    private const int MostItems = 3;

    public string Of(Derivation derivation) => derivation switch
    {
        FactTerm fact => Of(fact.Key),
        NumberTerm number => number.Number.ToString("0.########", CultureInfo.InvariantCulture),
        SumOf sum => Sum(sum),
        DifferenceOf difference => $"{Of(difference.From)} － {Closed(difference.Less)}",
        ProductOf product => string.Join(" × ", product.Factors.Select(Closed)),
        QuotientOf quotient => $"{Closed(quotient.Dividend)} ÷ {Closed(quotient.Divisor)}",
        LeastOf least => Sentences.LesserOf(string.Join(Comma, least.Terms.Select(Of))).In(language),
        GreatestOf greatest => Sentences.GreaterOf(string.Join(Comma, greatest.Terms.Select(Of))).In(language),
        SizeOf size => Sentences.WithoutSign(Of(size.Number)).In(language),
        RoundedTo rounded => Of(rounded.Number),
        AtLeastThen choice => Sentences.OneOf(Of(choice.Left), Of(choice.Right), Of(choice.Then), Of(choice.Else)).In(language),
        _ => throw new InvalidOperationException($"Unknown derivation {derivation}."),
    };

    private string Comma => language == Language.English ? ", " : "，";

    private string Sum(SumOf sum)
    {
        var items = sum.Terms.OfType<FactTerm>().Where(t => t.Key.Item is not null).GroupBy(t => t.Key.Concept).Where(g => g.Count() > MostItems).ToDictionary(g => g.Key, g => Sentences.SumOfAll(g.Key.In(language)).In(language));
        return string.Join(" ＋ ", sum.Terms.Select(t => t is FactTerm { Key.Concept: var concept } && items.TryGetValue(concept, out var all) ? all : Closed(t)).Distinct());
    }

    private string Closed(Derivation derivation) =>
        derivation is SumOf { Terms.Count: > 1 } or DifferenceOf or QuotientOf or AtLeastThen || (derivation is RoundedTo { Number: var inner } && inner is SumOf or DifferenceOf or QuotientOf) ? $"（{Of(derivation)}）" : Of(derivation);

    private string Of(FactKey key)
    {
        var stage = key.Stage == Stage.Unstated ? "" : $"（{Vocabulary.Default.Name(key.Stage).In(language)}）";
        var item = key.Item is { } of ? $"{facts.NameOf(of) ?? ""} " : "";
        return $"{item}{key.Concept.In(language)}{stage}".Trim();
    }
}
