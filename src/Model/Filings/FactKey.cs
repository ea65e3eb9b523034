using System.Diagnostics.CodeAnalysis;

namespace Gouji.Model.Filings;

/// <summary>Which fact: a concept at its coordinates, and the part of the report where a fact is stated otherwise than elsewhere.</summary>
/// <param name="Part">附件2, 附件4（3） …: only there; null: wherever the fact is printed.</param>
public sealed record FactKey(Concept Concept, Stage Stage = Stage.Unstated, FundScope Scope = FundScope.Unstated, ItemKey? Item = null, string? Part = null)
{
    /// <summary>Whether it is what its item is called: 项目.名称 of a 项目.</summary>
    [MemberNotNullWhen(true, nameof(Item))]
    public bool IsName => Item is { } item && Concept.Name == item.Kind + ".名称";
}

/// <summary>One of several like things of a filing, by its place in its list, for two may bear one name.</summary>
/// <param name="Kind">项目, 指标, 类 … as the vocabulary names it.</param>
/// <param name="Ordinal">From 1.</param>
/// <param name="List">The part that lists these things in its own way; null for the list all parts share.</param>
public sealed record ItemKey(string Kind, int Ordinal, string? List = null);
