namespace Gouji.Model.Catalogue;

/// <summary>A name for a concept at a stage or of a scope, for use in formulas: 执行数 is 总支出 at 决算 of 全部资金.</summary>
public sealed record View(string Name, Concept Concept, Stage Stage, FundScope Scope);
