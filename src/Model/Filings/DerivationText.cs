using System.Globalization;
using Gouji.Model.Catalogue;

namespace Gouji.Model.Filings;

/// <summary>
/// Tells a derivation in words, with its figures: 三公经费 = 公务用车购置和运行费 8.12 + 因公出国费 0 + 公务接待费 1.86 = 9.98（万元）; 人员控制率 = 在职人数 58人 ÷ 编制人数 62人 = 93.55%;
/// or before there are any: 在职人数 ÷ 编制人数.
/// </summary>
public sealed class DerivationText
{
    private const int Sum = 1;
    private const int Product = 2;
    private const int Single = 3;

    /// <summary>Items told one by one where no figures are; more are told as all of them.</summary>
    private const int MostItems = 3;

    private readonly FactKey _fact;
    private readonly Func<FactKey, Entry?> _entry;
    private readonly Func<ItemKey, string?> _name;
    private readonly Language _language;
    private bool _hasFigures = true;
    private Unit? _unit;

    private DerivationText(FactKey fact, Func<FactKey, Entry?> entry, Func<ItemKey, string?> name, Language language) =>
        (_fact, _entry, _name, _language) = (fact, entry, name, language);

    /// <summary>How the entry is, or would be, worked out; null where it has no derivation.</summary>
    public static Sentence? Of(Entry entry, FilingIndex index) => Of(entry, index.Find, index.NameOf);

    /// <inheritdoc cref="Of(Entry, FilingIndex)"/>
    /// <param name="found">The entry that answers for a fact, or null.</param>
    /// <param name="name">The name of an item as printed, or null.</param>
    public static Sentence? Of(Entry entry, Func<FactKey, Entry?> found, Func<ItemKey, string?> name) => entry.Derivation is { } derivation
        ? new Sentence(
            new DerivationText(entry.Key, found, name, Language.Chinese).Whole(entry, derivation),
            new DerivationText(entry.Key, found, name, Language.English).Whole(entry, derivation))
        : null;

    /// <summary>How a fact is worked out, whatever the figures will be.</summary>
    public static Sentence Plan(FactKey fact, Derivation derivation, FilingIndex index) =>
        new(Plan(fact, derivation, index, Language.Chinese), Plan(fact, derivation, index, Language.English));

    private static string Plan(FactKey fact, Derivation derivation, FilingIndex index, Language language) =>
        new DerivationText(fact, index.Find, index.NameOf, language) { _hasFigures = false }.Told(derivation, 0);

    private string Whole(Entry entry, Derivation derivation)
    {
        var result = entry.Computed ?? entry.Value;
        if (derivation is NumberTerm set) return DerivationSentences.Set(Name(entry.Key), Plain(set.Number)).In(_language);
        _unit = (result as Amount)?.Unit;
        var unit = _unit is { Name.Length: > 0 } && _unit != Unit.Percent ? DerivationSentences.Unit(_unit.Name).In(_language) : "";
        return $"{Name(entry.Key)} = {Told(derivation, 0)} = {Figure(result)}{unit}";
    }

    private string Told(Derivation derivation, int power) => derivation switch
    {
        FactTerm term => Fact(term.Key),
        NumberTerm number => Plain(number.Number),
        SumOf sum => Closed(string.Join(" + ", Terms(sum)), power > Sum && sum.Terms.Count > 1),
        DifferenceOf difference => Closed($"{Told(difference.From, Sum)} − {Told(difference.Less, Sum + 1)}", power > Sum),
        ProductOf product => Closed(string.Join(" × ", product.Factors.Select(f => Told(f, Product))), power > Product),
        QuotientOf quotient => Closed($"{Told(quotient.Dividend, Product)} ÷ {Told(quotient.Divisor, Single)}", power > Product),
        LeastOf least => Called(DerivationSentences.Least, least.Terms),
        GreatestOf greatest => Called(DerivationSentences.Greatest, greatest.Terms),
        SizeOf size => Called(DerivationSentences.Size, [size.Number]),
        RoundedTo rounded => Told(rounded.Number, power),
        AtLeastThen choice => Closed(DerivationSentences.AtLeast(Told(choice.Left, Sum), Told(choice.Right, Sum), Told(choice.Then, Sum), Told(choice.Else, Sum)).In(_language), power > 0),
        _ => throw new InvalidOperationException($"Unknown derivation {derivation}."),
    };

    private IEnumerable<string> Terms(SumOf sum)
    {
        if (_hasFigures) return sum.Terms.Select(t => Told(t, Sum));
        var all = sum.Terms.OfType<FactTerm>().Where(t => t.Key.Item is not null).GroupBy(t => t.Key.Concept).Where(g => g.Count() > MostItems || !g.All(t => IsNamed(t.Key.Item!))).Select(g => g.Key).ToHashSet();
        return sum.Terms.Select(t => t is FactTerm { Key: var key } && all.Contains(key.Concept) ? DerivationSentences.OfAll(key.Concept.ItemKind!, Concept(key)).In(_language) : Told(t, Sum)).Distinct();
    }

    private bool IsNamed(ItemKey item) => _name(item) is { Length: > 0 };

    private static string Closed(string text, bool isInner) => isInner ? $"({text})" : text;

    private string Called(Sentence function, IReadOnlyList<Derivation> terms) =>
        $"{function.In(_language)}({string.Join(DerivationSentences.Listed.In(_language), terms.Select(t => Told(t, 0)))})";

    private string Fact(FactKey key) => _hasFigures ? $"{Name(key)} {Figure(_entry(key)?.Value)}" : Name(key);

    /// <summary>The unit stands once at the end, and behind a figure only where that has another.</summary>
    private string Figure(Value? value) => value switch
    {
        null or Blank { IsStruckOut: false } => DerivationSentences.Blank.In(_language),
        Amount { Vagueness: Vagueness.None } amount => PrintedFigure.Number(amount.Number, amount.Decimals) + (amount.Unit == _unit && amount.Unit != Unit.Percent ? "" : amount.Unit.Name),
        _ => value.Printed,
    };

    /// <summary>A fact as one speaks of it beside the result: the item where it is another's, the stage and scope where they differ.</summary>
    private string Name(FactKey key)
    {
        var name = key.Item is { } item && item != _fact.Item && _name(item) is { Length: > 0 } named ? OfItem(named, key) : Concept(key);
        List<string> at = [];
        if (key.Stage != _fact.Stage && key.Stage != Stage.Unstated) at.Add(Vocabulary.Default.Name(key.Stage).In(_language));
        if (key.Scope != _fact.Scope && key.Scope != FundScope.Unstated) at.Add(Vocabulary.Default.Name(key.Scope).In(_language));
        return at.Count == 0 ? name : $"{name}[{string.Join(DerivationSentences.Listed.In(_language), at)}]";
    }

    /// <summary>项目.支出 of 敬老院运转 is 敬老院运转; other things said of it are named.</summary>
    private string OfItem(string item, FactKey key) =>
        key.Concept.Dimension == _fact.Concept.Dimension ? item : DerivationSentences.OfItem(item, Concept(key)).In(_language);

    private string Concept(FactKey key)
    {
        var name = key.Concept.In(_language);
        var dot = _language == Language.Chinese ? name.IndexOf('.', StringComparison.Ordinal) : -1;
        return name[(dot + 1)..];
    }

    private static string Plain(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
