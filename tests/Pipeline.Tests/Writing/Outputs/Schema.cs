using System.Text.Json;
using System.Text.Json.Nodes;
using Gouji.Pipeline.Tests.House;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>As much of JSON Schema as docs/schema/ uses: type, enum, const, required, properties, additionalProperties, items, anyOf, $ref.</summary>
internal sealed class Schema(string name)
{
    private readonly JsonObject _root = JsonNode.Parse(Repository.Text($"docs/schema/{name}"))!.AsObject();

    /// <summary>What does not fit, each with its path.</summary>
    public IEnumerable<string> Misfits(string json) => Misfits(_root, JsonNode.Parse(json), "$");

    private IEnumerable<string> Misfits(JsonObject schema, JsonNode? node, string path)
    {
        if (schema["$ref"] is { } reference) return Misfits(_root["$defs"]![reference.GetValue<string>()["#/$defs/".Length..]]!.AsObject(), node, path);
        if (schema["anyOf"] is JsonArray choices) return choices.Any(c => !Misfits(c!.AsObject(), node, path).Any()) ? [] : [$"{path} fits none of its choices"];
        return Here(schema, node, path).Concat(node switch
        {
            JsonObject members => Members(schema, members, path),
            JsonArray items => items.Index().SelectMany(item => Misfits(schema["items"]!.AsObject(), item.Item, $"{path}[{item.Index}]")),
            _ => [],
        });
    }

    private static IEnumerable<string> Here(JsonObject schema, JsonNode? node, string path)
    {
        if (schema["const"] is { } only && !JsonNode.DeepEquals(only, node)) yield return $"{path} is not {only}";
        if (schema["enum"] is JsonArray words && !words.Any(word => JsonNode.DeepEquals(word, node))) yield return $"{path} is none of {words.ToJsonString()}";
        if (schema["type"] is { } type && !Types(type).Any(t => Is(t, node))) yield return $"{path} is not {type.ToJsonString()}";
    }

    private IEnumerable<string> Members(JsonObject schema, JsonObject members, string path)
    {
        foreach (var required in schema["required"]!.AsArray().Select(r => r!.GetValue<string>()).Where(r => !members.ContainsKey(r))) yield return $"{path} lacks {required}";
        foreach (var (name, value) in members)
        {
            if (schema["properties"]![name] is not JsonObject property) yield return $"{path}.{name} is not in the schema";
            else foreach (var misfit in Misfits(property, value, $"{path}.{name}")) yield return misfit;
        }
    }

    private static IEnumerable<string> Types(JsonNode type) => type is JsonArray several ? several.Select(t => t!.GetValue<string>()) : [type.GetValue<string>()];

    private static bool Is(string type, JsonNode? node) => (type, node?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
        ("null", JsonValueKind.Null) or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        ("integer", JsonValueKind.Number) => long.TryParse(node!.ToJsonString(), out _),
        _ => false,
    };
}
