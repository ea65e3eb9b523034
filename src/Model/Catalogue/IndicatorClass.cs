namespace Gouji.Model.Catalogue;

/// <summary>A second-level indicator class under its first level, with the unit its indicators must have, or null for any.</summary>
public sealed record IndicatorClass(string First, string Second, Dimension? Dimension, Comparator Direction, IReadOnlyList<string> Synonyms);
