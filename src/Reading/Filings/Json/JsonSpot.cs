namespace Gouji.Reading.Filings.Json;

/// <summary>A value of a JSON text with where it stands, so that what is wrong in it can be named by path and line.</summary>
/// <param name="Path">As programs write it: facts[12].value.</param>
/// <param name="Offset">Of its first byte.</param>
internal abstract record JsonSpot(string Path, long Offset);

internal sealed record JsonObject(string Path, long Offset, IReadOnlyDictionary<string, JsonSpot> Members) : JsonSpot(Path, Offset);

internal sealed record JsonArray(string Path, long Offset, IReadOnlyList<JsonSpot> Items) : JsonSpot(Path, Offset);

internal sealed record JsonText(string Path, long Offset, string Text) : JsonSpot(Path, Offset);

/// <param name="Number">Null where it is beyond the range of decimals.</param>
internal sealed record JsonNumber(string Path, long Offset, decimal? Number, string Text) : JsonSpot(Path, Offset);

internal sealed record JsonBoolean(string Path, long Offset, bool IsTrue) : JsonSpot(Path, Offset);

internal sealed record JsonNull(string Path, long Offset) : JsonSpot(Path, Offset);
