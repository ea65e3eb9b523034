using Gouji.Model;

namespace Gouji.Web.Publishing;

/// <summary>The published reports of one year together.</summary>
/// <param name="Money">万元, of those that state it.</param>
/// <param name="Spending">三公经费, 万元, of <paramref name="Spenders"/> reports that state it.</param>
/// <param name="Execution">How many reports have an execution rate in each of <see cref="PublicOverviews.Bands"/>.</param>
internal sealed record PublicYear(int Year, int Reports, decimal? MeanScore, decimal Money, IReadOnlyDictionary<GradeLevel, int> Grades, IReadOnlyList<int> Execution, decimal Spending, int Spenders);
