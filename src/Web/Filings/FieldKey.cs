using Gouji.Model.Filings;

namespace Gouji.Web.Filings;

/// <summary>What a field of a case is. A closed set.</summary>
public abstract record FieldKey;

/// <summary>A fact of the filing.</summary>
public sealed record FactField(FactKey Key) : FieldKey;

/// <summary>The name of one of several like things.</summary>
public sealed record NameField(ItemKey Item) : FieldKey;

/// <summary>A paragraph of the body text.</summary>
/// <param name="Position">Sorts as text: 0010, 0020; between two any longer one, 0010.5.</param>
public sealed record BodyField(string Position) : FieldKey;

/// <summary>What an imported report holds beside its form.</summary>
/// <param name="Number">From 1.</param>
public sealed record AppendixField(int Number) : FieldKey;

/// <summary>The ids of the parts an imported report has, one a line.</summary>
public sealed record PartsField : FieldKey;
