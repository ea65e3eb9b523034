using Gouji.Model;

namespace Gouji.Reading.Filings.Json;

/// <summary>Asks objects for their members; what is of another kind than wanted is a trouble that names path and line.</summary>
internal sealed class JsonMembers(ReadOnlyMemory<byte> text)
{
    private readonly JsonLines _lines = new(text);

    public JsonTrouble Trouble(JsonSpot spot, Sentence what) => new(Sentences.At(spot.Path, _lines.At(spot.Offset), what));

    /// <summary>Where a spot stands in the file, for what is asked about it.</summary>
    public LinePlace Place(string file, JsonSpot spot) => new(file, _lines.At(spot.Offset), 0, 1);

    public JsonObject Object(JsonSpot spot) => spot as JsonObject ?? throw Trouble(spot, Sentences.WantsObject);

    /// <summary>The items of a list, none where it is absent or null.</summary>
    public IReadOnlyList<JsonSpot> List(JsonObject of, string name) => of.Members.GetValueOrDefault(name) switch
    {
        null or JsonNull => [],
        JsonArray list => list.Items,
        var other => throw Trouble(other, Sentences.WantsList),
    };

    /// <summary>The texts of a list, none where it is absent or null.</summary>
    public IReadOnlyList<string> Texts(JsonObject of, string name) => [.. List(of, name).Select(t => t is JsonText text ? text.Text : throw Trouble(t, Sentences.WantsText))];

    public string? Text(JsonObject of, string name) => of.Members.GetValueOrDefault(name) switch
    {
        null or JsonNull => null,
        JsonText text => text.Text,
        var other => throw Trouble(other, Sentences.WantsText),
    };

    /// <summary>Text, or a number as it is written, for people write "value": 71.28.</summary>
    public string? TextOrNumber(JsonObject of, string name) => of.Members.GetValueOrDefault(name) is JsonNumber number ? number.Text : Text(of, name);

    public string NeededText(JsonObject of, string name) => Text(of, name) ?? throw Trouble(of, Sentences.Lacks(name));

    public decimal? Number(JsonObject of, string name) => of.Members.GetValueOrDefault(name) switch
    {
        null or JsonNull => null,
        JsonNumber { Number: { } number } => number,
        var other => throw Trouble(other, Sentences.WantsNumber),
    };

    public int? Whole(JsonObject of, string name, int least = 0) => Number(of, name) switch
    {
        null => null,
        { } number when number == Math.Truncate(number) && number >= least && number <= int.MaxValue => (int)number,
        _ => throw Trouble(of.Members[name], Sentences.WantsWhole(least)),
    };

    public bool IsTrue(JsonObject of, string name) => of.Members.GetValueOrDefault(name) switch
    {
        null or JsonNull => false,
        JsonBoolean { IsTrue: var isTrue } => isTrue,
        var other => throw Trouble(other, Sentences.WantsYesOrNo),
    };

    /// <summary>A word of a closed set as JSON has it: broughtForward.</summary>
    public T Word<T>(JsonObject of, string name, T absent) where T : struct, Enum
    {
        if (Text(of, name) is not { } word) return absent;
        foreach (var value in Enum.GetValues<T>())
            if (WordOf(value) == word) return value;
        throw Trouble(of.Members[name], Sentences.UnknownWord(word, Enum.GetValues<T>().Select(WordOf)));
    }

    private static string WordOf<T>(T value) where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
