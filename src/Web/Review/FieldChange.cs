namespace Gouji.Web.Review;

/// <summary>A field that stands otherwise than when the report was returned.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Before">Null: it was not there.</param>
/// <param name="After">Null: it is no longer there.</param>
/// <param name="By">Who wrote it last.</param>
public sealed record FieldChange(string Key, string? Before, string? After, long By, DateTimeOffset At);
