namespace Gouji.Checking.Rules;

/// <summary>A left side that a page's formulas define, as they write it.</summary>
/// <param name="WantsAll">齐全: it is not computed while a term waits to be filled; else a blank term of a sum counts nothing.</param>
public sealed record DefinedName(string Name, bool WantsAll);
