using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Reading.Filings.Accounts;

/// <summary>Puts what the accounts add up to into a filing; what a person entered otherwise stays and is asked about.</summary>
internal static class AccountsTaking
{
    /// <summary>The decimals forms are filled in with, in 万元.</summary>
    private const int Decimals = 2;

    public static (Filing Filing, List<Question> Questions) Take(Filing filing, AccountsSums sums)
    {
        List<Entry> entries = [.. filing.Entries];
        List<FilingItem> items = [.. filing.Items];
        List<Question> questions = [];
        var classes = Classes(items, sums.Classes);
        var places = entries.Index().ToDictionary(e => e.Item.Key, e => e.Index);
        foreach (var (counted, (sum, place, isSure)) in sums.Sums)
        {
            var key = counted.Item is { } item ? counted with { Item = classes[item.Ordinal - 1] } : counted;
            var number = Math.Round(sum, Decimals, MidpointRounding.AwayFromZero);
            var entry = new Entry(key, new Amount(number, Decimals, Unit.WanYuan, PrintedFigure.Number(number, Decimals))) { Origin = Origin.Accounts, Place = place, IsToRevise = !isSure };
            if (!places.TryGetValue(key, out var at)) entries.Add(entry);
            else if (IsOpen(entries[at])) entries[at] = entry with { Derivation = entries[at].Derivation };
            else if (!FiledValue.Told(entries[at].Value, entry.Value)) questions.Add(new Question(entry.Value.Printed, FactKeyText.Print(key), place, Sentences.AccountsDiffer(FactKeyText.Print(key), entries[at].Value.Printed)));
        }

        return (filing with { Entries = entries, Items = items }, questions);
    }

    /// <summary>Whether no person has said what the fact is this year.</summary>
    private static bool IsOpen(Entry entry) => entry.Value is Blank || entry.Origin is Origin.Accounts or Origin.Computed or Origin.BroughtForward;

    /// <summary>The items of the function classes: those the filing has under their names, else new ones.</summary>
    private static List<ItemKey> Classes(List<FilingItem> items, IReadOnlyList<string> names)
    {
        List<ItemKey> keys = [];
        foreach (var name in names)
        {
            var item = items.Find(i => i.Key is { Kind: "类", List: null } && FiledValue.Plain(i.Name) == name);
            if (item is null) items.Add(item = new FilingItem(new ItemKey("类", items.Where(i => i.Key is { Kind: "类", List: null }).Select(i => i.Key.Ordinal).DefaultIfEmpty().Max() + 1), name));
            keys.Add(item.Key);
        }

        return keys;
    }
}
