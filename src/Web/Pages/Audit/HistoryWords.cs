using System.Text.Json;
using Gouji.Model;
using Gouji.Web.Pages.Security;
using Gouji.Workflow;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Desks;
using Gouji.Workflow.History;

namespace Gouji.Web.Pages.Audit;

/// <summary>An entry of the history in words.</summary>
internal static class HistoryWords
{
    private const int LongestText = 80;
    private const int MostParts = 8;

    /// <summary>Every name history knows, with its words, for the filter.</summary>
    public static IReadOnlyDictionary<string, Sentence> All { get; } =
        Transitions.Table.Select(row => row.Action).Distinct().Select(action => KeyValuePair.Create(action.Name, Names.Of(action)))
            .Concat(Deeds.All.Select(deed => KeyValuePair.Create(deed, Deeds.Of(deed))))
            .Concat(Sentences.SignInDeeds).Append(KeyValuePair.Create(SettingsDesk.Deed, Sentences.SettingsChanged))
            .DistinctBy(name => name.Key).ToDictionary(name => name.Key, name => name.Value, StringComparer.Ordinal);

    /// <summary>What was done; where a later version wrote a name unknown here, that name.</summary>
    public static Sentence What(HistoryEntry entry) => All.GetValueOrDefault(entry.What) ?? new Sentence(entry.What, entry.What);

    /// <summary>What it was done with: 理由：数据有误；得分：94.</summary>
    public static Sentence Details(HistoryEntry entry)
    {
        using var json = JsonDocument.Parse(entry.Content);
        if (json.RootElement.ValueKind != JsonValueKind.Object) return new Sentence("", "");
        var parts = json.RootElement.EnumerateObject().Where(member => member.Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)).Take(MostParts)
            .Select(member => (Label: Sentences.HistoryMember(member.Name), Text: Text(member.Value))).ToArray();
        return new Sentence(string.Join("；", parts.Select(p => $"{p.Label.Zh}：{p.Text.Zh}")), string.Join("; ", parts.Select(p => $"{p.Label.En}: {p.Text.En}")));
    }

    private static Sentence Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array when value.GetArrayLength() is var count => Sentences.SoMany(count),
        JsonValueKind.Object => Same(Cut(string.Join(", ", value.EnumerateObject().Take(MostParts).Select(member => $"{member.Name} {member.Value}")))),
        JsonValueKind.True => Sentences.Yes,
        JsonValueKind.False => Sentences.No,
        _ => Same(Cut(value.ToString())),
    };

    private static Sentence Same(string text) => new(text, text);

    private static string Cut(string text) => text.Length <= LongestText ? text : text[..LongestText] + "…";
}
