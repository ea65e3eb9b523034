namespace Gouji.Model.Catalogue;

/// <summary>A figure that open data have as spending.</summary>
/// <param name="Nature">合计, 基本支出 or 项目支出.</param>
/// <param name="Whole">The figure it is part of, or null.</param>
public sealed record SpendingLine(Concept Concept, string Nature, Concept? Whole);
