using System.Text.Json;
using Gouji.Model;

namespace Gouji.Writing.Json;

/// <summary>Outcomes as JSON: for each rule how often it gave each of the four, and the reasons why it did not apply or could not be decided.</summary>
internal static class OutcomesJson
{
    public static void WriteOutcomes(this Utf8JsonWriter json, IReadOnlyList<Outcome> outcomes, Language language)
    {
        json.WriteStartArray("outcomes");
        foreach (var rule in outcomes.GroupBy(o => o.Rule.Id)) Write(json, rule.Key, [.. rule], language);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, string rule, List<Outcome> outcomes, Language language)
    {
        json.WriteStartObject();
        json.WriteString("rule", rule);
        json.WriteString("title", outcomes[0].Rule.Title.In(language));
        json.WriteNumber("holds", outcomes.Count(o => o is Holds));
        json.WriteNumber("fails", outcomes.Count(o => o is Fails));
        json.WriteNumber("doesNotApply", outcomes.Count(o => o is DoesNotApply));
        json.WriteNumber("undecided", outcomes.Count(o => o is Undecided));
        json.WriteStartArray("reasons");
        foreach (var reason in outcomes.Select(Reason).Where(r => r.Why is not null).GroupBy(r => (r.Outcome, Why: r.Why!.In(language)))) WriteReason(json, reason.Key, reason.Count());
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static (string Outcome, Sentence? Why) Reason(Outcome outcome) => outcome switch
    {
        DoesNotApply no => ("doesNotApply", no.Why),
        Undecided open => ("undecided", open.Why),
        _ => ("", null),
    };

    private static void WriteReason(Utf8JsonWriter json, (string Outcome, string Why) reason, int count)
    {
        json.WriteStartObject();
        json.WriteString("outcome", reason.Outcome);
        json.WriteString("why", reason.Why);
        json.WriteNumber("count", count);
        json.WriteEndObject();
    }
}
