using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Reading.Wording;

/// <summary>A known word of a label. A closed set: what words in labels can mean.</summary>
internal abstract record Meaning;

/// <summary>A concept of the vocabulary.</summary>
internal sealed record ConceptWord(Concept Concept) : Meaning;

/// <summary>A stage of the budget year; <paramref name="IsBase"/> when it is what something is compared with (较年初预算).</summary>
internal sealed record StageWord(Stage Stage, bool IsBase) : Meaning;

/// <summary>A fund scope.</summary>
internal sealed record ScopeWord(FundScope Scope) : Meaning;

/// <summary>A function class.</summary>
internal sealed record ClassWord(FunctionClass Class) : Meaning;

/// <summary>A word that says the amount is a change and not a level: 较上年, 增加.</summary>
internal sealed record ChangeWord : Meaning
{
    public static readonly ChangeWord Instance = new();
}

/// <summary>A word that speaks of the year before.</summary>
internal sealed record PriorYearWord : Meaning
{
    public static readonly PriorYearWord Instance = new();
}

/// <summary>A word that adds nothing: 我单位, 共计, 为.</summary>
internal sealed record FillerWord : Meaning
{
    public static readonly FillerWord Instance = new();
}

/// <summary>Where a known word stands in a label.</summary>
internal readonly record struct Word(int Start, int Length, Meaning Meaning)
{
    public int End => Start + Length;
}
