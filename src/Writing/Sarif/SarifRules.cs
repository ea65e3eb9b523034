using System.Text.Json;
using Gouji.Model;

namespace Gouji.Writing.Sarif;

/// <summary>The rules met so far, in the order met, which is their index in the log. All rules of an audit are told, those that hold too.</summary>
internal sealed class SarifRules
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<Rule> _rules = [];

    public void Add(Audit audit)
    {
        foreach (var outcome in audit.Outcomes) Index(outcome.Rule);
    }

    public int Index(Rule rule)
    {
        if (_indexes.TryGetValue(rule.Id, out var index)) return index;
        _rules.Add(rule);
        return _indexes[rule.Id] = _rules.Count - 1;
    }

    public void Write(Utf8JsonWriter json, Language language)
    {
        json.WriteStartArray("rules");
        foreach (var rule in _rules) Write(json, rule, language);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Rule rule, Language language)
    {
        var (title, remedy, basis) = (rule.Title.In(language), rule.Remedy.In(language), rule.Basis.In(language));
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        json.WriteString("name", rule.Id);
        json.WriteMessage("shortDescription", title);
        json.WriteMessage("fullDescription", Sentences.RuleInFull(title, basis).In(language));
        WriteHelp(json, language, remedy, basis);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifLevel.Of(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(Sentences.Word(rule.Severity));
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteHelp(Utf8JsonWriter json, Language language, string remedy, string basis)
    {
        var (correct, stands) = (Sentences.Correct.In(language), Sentences.Basis.In(language));
        if (remedy.Length + basis.Length == 0) return;
        (string Name, string Text)[] parts = [.. new[] { (correct, remedy), (stands, basis) }.Where(part => part.Item2.Length > 0)];
        json.WriteStartObject("help");
        json.WriteString("text", string.Join('\n', parts.Select(p => $"{p.Name} {p.Text}")));
        json.WriteString("markdown", string.Join("\n\n", parts.Select(p => $"**{p.Name}** {Markdown.MarkdownText.Of(p.Text)}")));
        json.WriteEndObject();
    }
}
