using Gouji.Model;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Publishing;

/// <summary>Adds up what was published, year by year.</summary>
internal sealed class PublicOverviews(GoujiStore store, PublicSpending spending)
{
    /// <summary>Lower ends of the bands of execution rates, as ratios.</summary>
    public static IReadOnlyList<decimal> Bands { get; } = [1m, 0.95m, 0.9m, 0.8m, 0m];

    public async Task<IReadOnlyList<PublicYear>> OfAsync(CancellationToken ct)
    {
        await using var database = store.Open();
        var rows = await (
            from p in database.Publications
            where p.WithdrawnAt == null
            join c in database.Cases on p.CaseId equals c.Id
            select new Row(p.Id, p.Year, p.Money, p.Score, p.Grade, c.Figures == null ? null : c.Figures.Execution)).ToListAsync(ct);
        var spent = await spending.OfAsync([.. rows.Select(r => r.Id)], ct);
        return [.. rows.GroupBy(r => r.Year).OrderByDescending(g => g.Key).Select(g => YearOf(g.Key, [.. g], spent))];
    }

    private static PublicYear YearOf(int year, List<Row> rows, IReadOnlyDictionary<long, decimal> spent)
    {
        var scores = rows.Select(r => r.Score).OfType<decimal>().ToList();
        var stated = rows.Where(r => spent.ContainsKey(r.Id)).Select(r => spent[r.Id]).ToList();
        return new PublicYear(
            year, rows.Count, scores.Count > 0 ? scores.Average() : null, rows.Sum(r => r.Money ?? 0),
            Enum.GetValues<GradeLevel>().ToDictionary(g => g, g => rows.Count(r => r.Grade == g)),
            [.. Bands.Select((low, i) => rows.Count(r => r.Execution >= low && (i == 0 || r.Execution < Bands[i - 1])))], stated.Sum(), stated.Count);
    }

    private sealed record Row(long Id, int Year, decimal? Money, decimal? Score, GradeLevel? Grade, decimal? Execution);
}
