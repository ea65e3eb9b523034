namespace Gouji.Model;

/// <summary>One word of the vocabulary: what a figure or field means, whatever a form calls it.</summary>
/// <param name="Name">Its one name: 三公经费, or 项目.支出 for something every item has.</param>
/// <param name="Dimension">What it measures, or null for text.</param>
/// <param name="Synonyms">Names met in the field, without numbering and blanks.</param>
public sealed record Concept(string Name, string English, ConceptKind Kind, Dimension? Dimension, IReadOnlyList<string> Synonyms)
{
    /// <summary>The kind of item it is repeated for (项目, 指标 …), or null.</summary>
    public string? ItemKind { get; } = Name.Contains('.', StringComparison.Ordinal) ? Name[..Name.IndexOf('.', StringComparison.Ordinal)] : null;

    public bool Equals(Concept? other) => ReferenceEquals(this, other) || (other is not null && Name == other.Name);

    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Name;

    public string In(Language language) => language == Language.English ? English : Name;
}

/// <summary>What kind of value a concept takes.</summary>
public enum ConceptKind
{
    /// <summary>A number.</summary>
    Figure,
    /// <summary>Words.</summary>
    Text,
    /// <summary>A number or words, as the indicator wants it.</summary>
    Target,
    /// <summary>A day.</summary>
    Date,
    /// <summary>优, 良, 中, 差.</summary>
    Grade,
}
