using Gouji.Model;

namespace Gouji.Web.Publishing;

/// <summary>A published report in a list.</summary>
/// <param name="Money">万元.</param>
/// <param name="Snippet">Where its text has what was looked for; null where nothing was.</param>
internal sealed record PublicRow(long Id, int Year, string Unit, string Title, DateTimeOffset At, decimal? Money, decimal? Score, GradeLevel? Grade, string? Snippet);
