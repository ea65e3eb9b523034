using Gouji.Model;

namespace Gouji.Web.Publishing;

/// <summary>What a reader looks for among the published reports.</summary>
/// <param name="Words">Characters the report must hold, parted by blanks: all of them.</param>
/// <param name="Page">From 1.</param>
internal sealed record PublicSearch(IReadOnlyList<string> Words, int? Year, string? Unit, GradeLevel? Grade, int Page)
{
    private const int MostWords = 5;
    private const int LongestWord = 50;
    private const int LastPage = 10_000;

    public static PublicSearch Of(string? text, int? year, string? unit, string? grade, int? page) => new(
        [.. (text ?? "").Split([' ', '\u3000', '\t', '\n', '\0'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostWords).Select(w => w.Length > LongestWord ? w[..LongestWord] : w)],
        year, string.IsNullOrWhiteSpace(unit) ? null : unit.Trim(), Enum.TryParse<GradeLevel>(grade, out var level) && Enum.IsDefined(level) ? level : null, Math.Clamp(page ?? 1, 1, LastPage));
}
