using System.Text.Json;
using Gouji.Model;

namespace Gouji.Writing.Json;

/// <summary>Places as JSON: what every place has, then the members of its kind.</summary>
internal static class PlaceJson
{
    public static void WriteSpot(this Utf8JsonWriter json, Spot spot, Language language) => json.WritePlace(spot.Location, spot.Where, spot.Printed, language);

    public static void WriteSpot(this Utf8JsonWriter json, string name, Spot spot, Language language)
    {
        json.WritePropertyName(name);
        json.WriteSpot(spot, language);
    }

    public static void WriteSpots(this Utf8JsonWriter json, string name, IEnumerable<Spot> spots, Language language)
    {
        json.WriteStartArray(name);
        foreach (var spot in spots) json.WriteSpot(spot, language);
        json.WriteEndArray();
    }

    /// <param name="where">The headings above, or null for a place that is not a figure's.</param>
    public static void WritePlace(this Utf8JsonWriter json, Location place, string? where, string printed, Language language)
    {
        json.WriteStartObject();
        json.WriteString("file", place.File);
        json.WriteString("where", where);
        json.WriteString("words", place.Words.In(language));
        json.WriteString("printed", printed);
        WriteMembers(json, place);
        json.WriteEndObject();
    }

    /// <summary>A place by itself.</summary>
    /// <param name="language">That in which it is said in words too, or null where it is not.</param>
    public static void WriteWhere(this Utf8JsonWriter json, string name, Location place, Language? language)
    {
        json.WriteStartObject(name);
        json.WriteString("file", place.File);
        if (language is { } words) json.WriteString("words", place.Words.In(words));
        WriteMembers(json, place);
        if (place is PagePlace { Paragraph: > 0 } page)
        {
            json.WriteNumber("paragraph", page.Paragraph);
            json.WriteNumber("start", page.Start);
            json.WriteNumber("length", page.Length);
        }

        json.WriteEndObject();
    }

    public static void WriteMembers(Utf8JsonWriter json, Location place)
    {
        switch (place)
        {
            case ParagraphPlace p: Write(json, "paragraph", [("paragraph", p.Paragraph), ("start", p.Start), ("length", p.Length)], ("story", p.Story)); break;
            case CellPlace p: Write(json, "cell", [("table", p.Table), ("row", p.Row), ("column", p.Column), ("paragraph", p.Paragraph), ("start", p.Start), ("length", p.Length)]); break;
            case LinePlace p: Write(json, "line", [("line", p.Line), ("start", p.Start), ("length", p.Length)]); break;
            case SheetPlace p: Write(json, "sheet", [], ("sheet", p.Sheet), ("address", p.Address)); break;
            case PagePlace { Table: > 0 } p: Write(json, "page", [("page", p.Page), ("table", p.Table), ("row", p.Row), ("column", p.Column), ("left", p.Left), ("top", p.Top), ("width", p.Width), ("height", p.Height)]); break;
            case PagePlace p: Write(json, "page", [("page", p.Page), ("left", p.Left), ("top", p.Top), ("width", p.Width), ("height", p.Height)]); break;
            default: throw new InvalidOperationException($"Unknown place {place}.");
        }
    }

    private static void Write(Utf8JsonWriter json, string kind, ReadOnlySpan<(string Name, decimal Value)> numbers, params ReadOnlySpan<(string Name, string Value)> texts)
    {
        json.WriteString("kind", kind);
        foreach (var (name, value) in texts) json.WriteString(name, value);
        foreach (var (name, value) in numbers) json.WriteNumber(name, value);
    }
}
