using System.Text.Json.Serialization;
using Gouji.Model;

namespace Gouji.Web.Filings;

/// <summary>A value whose characters alone do not tell it, such as a figure under a head of another unit.</summary>
internal sealed record ValueNote
{
    [JsonPropertyName("kind")]
    public string Kind { get; init; } = "";

    [JsonPropertyName("number")]
    public decimal Number { get; init; }

    [JsonPropertyName("decimals")]
    public int Decimals { get; init; }

    [JsonPropertyName("unit")]
    public string? Unit { get; init; }

    [JsonPropertyName("measures")]
    public Dimension Measures { get; init; }

    [JsonPropertyName("toBase")]
    public decimal ToBase { get; init; }

    [JsonPropertyName("vague")]
    public Vagueness Vagueness { get; init; }

    [JsonPropertyName("compared")]
    public Comparator Comparator { get; init; }

    [JsonPropertyName("day")]
    public DateOnly? Day { get; init; }

    [JsonPropertyName("grade")]
    public GradeLevel Grade { get; init; }

    public static ValueNote Of(Value value) => value switch
    {
        Amount a => new ValueNote { Kind = "amount", Number = a.Number, Decimals = a.Decimals, Unit = a.Unit.Name, Measures = a.Unit.Dimension, ToBase = a.Unit.ToBase, Vagueness = a.Vagueness, Comparator = a.Comparator },
        Day day => new ValueNote { Kind = "day", Day = day.Date },
        Grade grade => new ValueNote { Kind = "grade", Grade = grade.Level },
        Blank => new ValueNote { Kind = "blank" },
        _ => new ValueNote { Kind = "words" },
    };

    /// <summary>The value of the text it was made for, or null where it tells none.</summary>
    public Value? In(string printed) => Kind switch
    {
        "amount" when ToBase > 0 && Decimals is >= 0 and <= Amount.MostDecimals && IsStatable() => new Amount(Number, Decimals, new Unit(Unit ?? "", Measures, ToBase), printed, Vagueness, Comparator),
        "day" when Day is { } date => new Day(date, printed),
        "grade" => new Grade(Grade, printed),
        "blank" => new Blank(printed),
        "words" => new Words(printed),
        _ => null,
    };

    private bool IsStatable() => ToBase <= 10000m && Amount.IsStatable(Number, new Unit("", Measures, ToBase));
}
