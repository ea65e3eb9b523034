using System.Globalization;
using System.Text;
using System.Text.Json;
using Gouji.Model;

namespace Gouji.Writing.Publication;

/// <summary>Whether facts.json, the page and the tables say the same, place by place and figure by figure.</summary>
internal sealed class FactsAgree
{
    private static readonly string s_factsFile = PublicTables.FileOf(PublicTables.Facts);
    private static readonly string s_spendingFile = PublicTables.FileOf(PublicTables.Spending);
    private static readonly Unit[] s_money = [Unit.Yuan, Unit.WanYuan, Unit.YiYuan];
    private readonly List<Sentence> _problems = [];

    public static IEnumerable<Sentence> Problems(IReadOnlyDictionary<string, byte[]> files)
    {
        var agree = new FactsAgree();
        try
        {
            if (!files.TryGetValue(PublicFiles.Facts, out var bytes)) return [Sentences.IsMissing(PublicFiles.Facts)];
            using var json = JsonDocument.Parse(bytes);
            List<JsonElement> facts = [.. json.RootElement.GetProperty("facts").EnumerateArray()];
            agree.Page(facts, files);
            agree.Facts(facts, files);
            agree.Spending(facts, files);
        }
        catch (Exception trouble) when (trouble is JsonException or KeyNotFoundException or InvalidOperationException or DecoderFallbackException or FormatException or ArgumentException or IndexOutOfRangeException)
        {
            agree._problems.Add(Sentences.NotReadable(PublicFiles.Facts));
        }

        return agree._problems;
    }

    private void Page(List<JsonElement> facts, IReadOnlyDictionary<string, byte[]> files)
    {
        if (!files.TryGetValue(PublicFiles.Page, out var bytes))
        {
            _problems.Add(Sentences.IsMissing(PublicFiles.Page));
            return;
        }

        var page = new PublishedPage(Encoding.UTF8.GetString(bytes));
        HashSet<string> told = [];
        foreach (var fact in facts)
            foreach (var place in fact.GetProperty("places").EnumerateArray())
            {
                var href = Text(place, "href");
                var anchor = href.StartsWith(PublicFiles.Page + "#", StringComparison.Ordinal) ? href[(PublicFiles.Page.Length + 1)..] : href;
                told.Add(anchor);
                if (Squeezed(page.TextOf(anchor)) != Squeezed(Text(place, "printed"))) _problems.Add(Sentences.Differs(anchor, Text(fact, "concept"), PublicFiles.Page));
            }

        foreach (var (id, _) in page.Spans.Where(s => !told.Contains(s.Id))) _problems.Add(Sentences.Differs(id, "", PublicFiles.Facts));
    }

    private void Facts(List<JsonElement> facts, IReadOnlyDictionary<string, byte[]> files)
    {
        var rows = Rows(files, s_factsFile);
        foreach (var fact in facts)
        {
            var id = Text(fact, "id");
            if (!rows.TryGetValue(id, out var row) || !IsSame(fact, row)) _problems.Add(Sentences.Differs(id, Text(fact, "concept"), s_factsFile));
        }

        if (rows.Count > facts.Count) _problems.Add(Sentences.MoreRows(s_factsFile));
    }

    private static bool IsSame(JsonElement fact, Dictionary<string, string> row) =>
        Cell(Text(fact, "concept")) == row["concept"]
        && Cell(Text(fact, "stage")) == row["stage"]
        && Cell(Text(fact, "scope")) == row["fund_scope"]
        && Cell(Text(fact, "unit")) == row["unit"]
        && Cell(Text(fact.GetProperty("places")[0], "printed")) == row["printed"]
        && Number(fact) == Number(row["value"]);

    private void Spending(List<JsonElement> facts, IReadOnlyDictionary<string, byte[]> files)
    {
        var byId = facts.ToDictionary(f => Text(f, "id"));
        foreach (var (id, row) in Rows(files, s_spendingFile))
        {
            var unit = byId.TryGetValue(id, out var fact) ? Text(fact, "unit") : "";
            var stated = Array.Find(s_money, m => m.Name == unit);
            if (stated is null || Number(fact) is not { } value || value * stated.ToBase / Unit.Yuan.ToBase != Number(row["amount"]) || Cell(Text(fact, "concept")) != row["line"])
                _problems.Add(Sentences.Differs(id, row.GetValueOrDefault("line", ""), s_spendingFile));
        }
    }

    private Dictionary<string, Dictionary<string, string>> Rows(IReadOnlyDictionary<string, byte[]> files, string name)
    {
        Dictionary<string, Dictionary<string, string>> rows = [];
        if (!files.TryGetValue(name, out var bytes))
        {
            _problems.Add(Sentences.IsMissing(name));
            return rows;
        }

        var all = CsvRows.Of(bytes);
        foreach (var row in all.Skip(1))
            if (row.Count != all[0].Count || !rows.TryAdd(row[0], all[0].Zip(row).ToDictionary(c => c.First, c => c.Second))) _problems.Add(Sentences.NotReadable(name));
        return rows;
    }

    private static string Cell(string text) => CsvText.Neutral(text);

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString() ?? "";

    private static decimal? Number(JsonElement fact) => fact.GetProperty("value") is { ValueKind: JsonValueKind.Number } number && number.TryGetDecimal(out var value) ? value : null;

    private static decimal? Number(string cell) => decimal.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static string? Squeezed(string? text) => text is null ? null : ShownText.Of(text);
}
