namespace Gouji.Web.Filings;

/// <summary>One field of a case as it is kept: text as a person types and reads it, under a key in the notation of <see cref="FieldKeyText"/>.</summary>
/// <param name="Text">Null: the field is no longer there; empty: it is there and blank.</param>
/// <param name="Note">What else is known of the text, in the notation of <see cref="FieldNote"/>; null for what was just typed.</param>
public sealed record FilingField(string Key, string? Text, string? Note = null);
