using System.Text.Json;
using Gouji.Model;

namespace Gouji.Writing.Json;

/// <summary>What was not understood as JSON.</summary>
internal static class QuestionsJson
{
    public static void WriteQuestions(this Utf8JsonWriter json, IReadOnlyList<Question> questions, Language language)
    {
        json.WriteStartArray("questions");
        foreach (var question in questions)
        {
            json.WriteStartObject();
            json.WriteString("printed", question.Printed);
            json.WriteString("context", question.Context);
            json.WriteString("why", question.Why.In(language));
            json.WritePropertyName("place");
            json.WritePlace(question.Place, null, question.Printed, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
