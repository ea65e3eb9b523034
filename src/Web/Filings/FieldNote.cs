using System.Text.Json;
using System.Text.Json.Serialization;
using Gouji.Model.Filings;

namespace Gouji.Web.Filings;

/// <summary>
/// What is known of a field beside its text, as compact JSON. What holds of one text only (origin, place, marks, a value its characters do not tell) is bound to
/// that text: typed over, it is gone, whether or not whoever stores the field keeps the note; unit, level and role stay.
/// </summary>
internal sealed record FieldNote
{
    private static readonly JsonSerializerOptions s_compact = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int Longest = 4 << 20;

    /// <summary>A sign of the text it is bound to.</summary>
    [JsonPropertyName("of")]
    public string? Of { get; init; }

    /// <summary>Its place among the others, from 1; 0 for what was added.</summary>
    [JsonPropertyName("n")]
    public int Order { get; init; }

    [JsonPropertyName("origin")]
    public Origin Origin { get; init; }

    [JsonPropertyName("revise")]
    public bool IsToRevise { get; init; }

    [JsonPropertyName("drafted")]
    public bool IsDrafted { get; init; }

    [JsonPropertyName("level")]
    public int Level { get; init; }

    [JsonPropertyName("role")]
    public ParagraphRole Role { get; init; }

    /// <summary>The unit a bare number is counted in, where it is not the form's.</summary>
    [JsonPropertyName("unit")]
    public string? Unit { get; init; }

    [JsonPropertyName("value")]
    public ValueNote? Value { get; init; }

    [JsonPropertyName("at")]
    public PlaceNote? Place { get; init; }

    /// <summary>The blocks of an appendix, as a filing in JSON that has nothing else.</summary>
    [JsonPropertyName("blocks")]
    public string? Blocks { get; init; }

    public string? Print() => this == new FieldNote { Of = Of } ? null : JsonSerializer.Serialize(this, s_compact);

    /// <summary>The note, or an empty one where there is none or it is none of ours.</summary>
    public static FieldNote Parse(string? note)
    {
        if (note is null or { Length: 0 or > Longest }) return new FieldNote();
        try
        {
            return JsonSerializer.Deserialize<FieldNote>(note, s_compact) ?? new FieldNote();
        }
        catch (JsonException)
        {
            return new FieldNote();
        }
    }

    public bool IsAbout(string text) => Of is not null && Of == SignOf(text);

    /// <summary>Short, for it only tells whether a text was typed over.</summary>
    public static string SignOf(string text) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)).AsSpan(0, 6));
}
