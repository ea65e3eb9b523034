using Gouji.Model;

namespace Gouji.Writing.Publication;

/// <summary>A column of open data.</summary>
/// <param name="Type">string, integer or number, as Table Schema has them.</param>
/// <param name="ColumnType">What it is in the taxonomy of Fiscal Data Package, or null.</param>
public sealed record PublicColumn(string Name, string Type, Sentence Title, string? ColumnType = null);
