using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Pipeline.Tests.Properties;

namespace Gouji.Pipeline.Tests.Checking.Computing;

/// <summary>The figures of a sample report as a filing: projects told apart by name, indicators by their table, what a part says otherwise kept to it.</summary>
internal sealed class ReportFacts
{
    private readonly Dictionary<(string, string?, string), ItemKey> _items = [];
    private readonly Dictionary<FactKey, Entry> _entries = [];

    public static Filing Of(string sample)
    {
        var report = GeneratedReports.Read(File.ReadAllBytes(Path.Combine(House.Repository.Root, "samples", sample)), sample);
        var facts = new ReportFacts();
        foreach (var statement in report.Statements) facts.Take(statement);
        return new Filing(report.Form!.FormId, report.Year ?? 2023, "青禾镇人民政府")
        {
            Entries = [.. facts._entries.Values],
            Items = [.. facts._items.Select(i => new FilingItem(i.Value, i.Key.Item3))],
        };
    }

    private void Take(Statement statement)
    {
        if (statement.At.Item is { Kind: "表格数" or "句中数" }) return;
        var key = new FactKey(statement.Concept, statement.At.Stage, statement.At.Scope, statement.At.Item is { } item ? ItemOf(item, statement.Part) : null);
        var entry = new Entry(key, statement.Value) { Origin = Origin.Imported };
        if (_entries.TryAdd(key, entry) || Base(_entries[key].Value).Equals(Base(statement.Value))) return;
        _entries.TryAdd(key with { Part = statement.Part }, entry with { Key = key with { Part = statement.Part } });
    }

    private ItemKey ItemOf(Item item, string part)
    {
        var list = item.Kind == "指标" && !part.Contains("整体", StringComparison.Ordinal) && part != "附件3" ? part : item.Kind is "一级指标" or "变动" ? part : null;
        var name = item.Kind is "项目" ? item.Name : $"{item.Name}";
        var identity = (item.Kind, list, item.Kind is "指标" ? $"{item.Ordinal} {name}" : name);
        if (!_items.TryGetValue(identity, out var key)) _items[identity] = key = new ItemKey(item.Kind, _items.Keys.Count(k => k.Item1 == item.Kind && k.Item2 == list) + 1, list);
        return key;
    }

    private static object Base(Value value) => value is Amount amount ? amount.Base : value.Printed;
}
