using Gouji.Model;

namespace Gouji.Workflow.Cases;

/// <summary>What a queue needs of a report without reading it. Money in 万元.</summary>
/// <param name="OpenErrors">Findings that must be corrected and are neither corrected nor waived.</param>
/// <param name="Explained">Findings to verify that are explained.</param>
/// <param name="Money">The year's expenditure, 万元; null where the report states none.</param>
/// <param name="MoneyBefore">That of the year before, 万元.</param>
/// <param name="SelfScore">The unit's own score out of 100.</param>
/// <param name="Execution">执行率 as a ratio: 0.95.</param>
/// <param name="Risk">Greater is to be looked at earlier; what it is made of is told beside it.</param>
public sealed record CaseFigures(
    int OpenErrors, int Explained, int Advice, decimal? Money, decimal? MoneyBefore, decimal? SelfScore, GradeLevel? SelfGrade, decimal? Execution, decimal Risk);
