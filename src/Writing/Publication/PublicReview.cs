using Gouji.Model;

namespace Gouji.Writing.Publication;

/// <summary>What the finance bureau made of a published report: findings that stand with their answers, the re-checked score, the grade and the opinion.</summary>
/// <param name="Office">The office that reviewed it.</param>
/// <param name="Score">Re-checked, out of 100.</param>
public sealed record PublicReview(string Office, decimal? Score, GradeLevel? Grade, string? Opinion, IReadOnlyList<PublicRescore> Rescores, IReadOnlyList<PublicAnswer> Answers);
