using Gouji.Checking.Facts;

namespace Gouji.Checking.CodedRules;

/// <summary>The indicator tables of a report: for each part, its indicators in reading order. Read once for all rules.</summary>
internal sealed class Indicators
{
    private readonly List<IndicatorTable> _tables = [];

    private Indicators(FactBook book)
    {
        Dictionary<(string, int), Indicator> rows = [];
        foreach (var statement in book.Report.Statements)
        {
            if (statement.At.Item is not { Kind: "指标" } item) continue;
            if (!rows.TryGetValue((item.List, item.Ordinal), out var indicator)) Add(rows[(item.List, item.Ordinal)] = indicator = new Indicator(item, statement.Part));
            indicator.Take(statement);
        }
    }

    public IReadOnlyList<IndicatorTable> Tables => _tables;

    public IEnumerable<Indicator> All => _tables.SelectMany(t => t.Rows);

    public static Indicators Of(FactBook book) => book.Reading(static b => new Indicators(b));

    private void Add(Indicator indicator)
    {
        var table = _tables.Find(t => t.List == indicator.Item.List);
        if (table is null) _tables.Add(table = new IndicatorTable(indicator.Item.List, indicator.Part, []));
        table.Rows.Add(indicator);
    }
}

/// <summary>The indicators of one list of a part.</summary>
internal sealed record IndicatorTable(string List, string Part, List<Indicator> Rows);
