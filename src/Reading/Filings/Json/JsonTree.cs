using System.Globalization;
using System.Text;
using System.Text.Json;
using Gouji.Model;

namespace Gouji.Reading.Filings.Json;

/// <summary>Reads a JSON text into a tree of spots, within bounds of size, depth and number.</summary>
internal sealed class JsonTree
{
    private const int Depth = 64;
    private const int MostValues = 2_000_000;
    private int _values;

    /// <summary>The outermost value; a mistake of the text is a <see cref="JsonTrouble"/> that names its line.</summary>
    public static JsonSpot Read(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = Depth, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        try
        {
            reader.Read();
            var root = new JsonTree().Value(ref reader, "");
            while (reader.Read()) { }
            return root;
        }
        catch (JsonException trouble)
        {
            throw new JsonTrouble(Sentences.NotJson((trouble.LineNumber ?? 0) + 1, (trouble.BytePositionInLine ?? 0) + 1));
        }
    }

    private JsonSpot Value(ref Utf8JsonReader reader, string path)
    {
        if (++_values > MostValues) throw new JsonTrouble(Sentences.TooManyValues(MostValues));
        var offset = reader.TokenStartIndex;
        return reader.TokenType switch
        {
            JsonTokenType.StartObject => new JsonObject(path, offset, Members(ref reader, path)),
            JsonTokenType.StartArray => new JsonArray(path, offset, Items(ref reader, path)),
            JsonTokenType.String => new JsonText(path, offset, TextOf(ref reader)),
            JsonTokenType.Number => new JsonNumber(path, offset, NumberOf(ref reader), Encoding.UTF8.GetString(reader.ValueSpan)),
            JsonTokenType.True or JsonTokenType.False => new JsonBoolean(path, offset, reader.TokenType == JsonTokenType.True),
            _ => new JsonNull(path, offset),
        };
    }

    private Dictionary<string, JsonSpot> Members(ref Utf8JsonReader reader, string path)
    {
        Dictionary<string, JsonSpot> members = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = TextOf(ref reader);
            reader.Read();
            members[name] = Value(ref reader, path.Length == 0 ? name : path + "." + name);
        }

        return members;
    }

    private List<JsonSpot> Items(ref Utf8JsonReader reader, string path)
    {
        List<JsonSpot> items = [];
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Value(ref reader, string.Create(CultureInfo.InvariantCulture, $"{path}[{items.Count}]")));
        return items;
    }

    /// <summary>A decimal with its digits; one with more than decimals hold would lose some.</summary>
    private static decimal? NumberOf(ref Utf8JsonReader reader) => reader.TryGetDecimal(out var number) ? number : null;

    private static string TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Bytes that are no UTF-8, or half of a surrogate pair.
            throw new JsonTrouble(Sentences.NotUtf8);
        }
    }
}

/// <summary>A mistake in a JSON text that ends its reading.</summary>
internal sealed class JsonTrouble(Sentence why) : Exception(why.Zh)
{
    public Sentence Why { get; } = why;
}
