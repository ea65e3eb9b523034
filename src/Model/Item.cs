namespace Gouji.Model;

/// <summary>One of several like things: a project, an indicator, a function class.</summary>
/// <param name="Kind">The kind as the vocabulary names it: 项目, 指标, 类 …</param>
/// <param name="Ordinal">Its place in the list where it is stated, from 1.</param>
/// <param name="List">The list it belongs to, so that two lists of one part are kept apart; usually the part.</param>
public sealed record Item(string Kind, string Name, int Ordinal, string List);
