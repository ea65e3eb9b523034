using System.Text;
using Gouji.Workflow.Publishing;
using Gouji.Workflow.Storage;
using Gouji.Writing.Publication;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Publishing;

/// <summary>
/// The door to what the public reads: only what was published, and of what was withdrawn nothing but that and why. The search looks for characters as they stand
/// (instr, strpos): Chinese has no words to index, two characters must be found, and a county's years are a few thousand reports.
/// </summary>
internal sealed class PublishedReports(GoujiStore store, Contents contents)
{
    private const int Around = 40;
    private const int MostAnswered = 100;

    public async Task<PublicList> SearchAsync(PublicSearch search, CancellationToken ct)
    {
        await using var database = store.Open();
        var live = database.Publications.AsNoTracking().Where(p => p.WithdrawnAt == null);
        var kinds = await live.Select(p => new { p.Year, p.UnitName, p.Grade }).Distinct().ToListAsync(ct);
        var found = Narrowed(live, search);
        var total = await found.CountAsync(ct);
        var isSearched = search.Words.Count > 0;
        var rows = await found.OrderByDescending(p => p.Year).ThenByDescending(p => p.At).ThenByDescending(p => p.Id).Skip((search.Page - 1) * PublicList.PageSize).Take(PublicList.PageSize)
            .Select(p => new { p.Id, p.Year, p.UnitName, p.Title, p.At, p.Money, p.Score, p.Grade, Text = isSearched ? p.Text : null }).ToListAsync(ct);
        return new PublicList(
            [.. rows.Select(r => new PublicRow(r.Id, r.Year, r.UnitName, r.Title, r.At, r.Money, r.Score, r.Grade, Snippet(r.Text, search.Words)))], total,
            [.. kinds.Select(k => k.Year).Distinct().OrderDescending()], [.. kinds.Select(k => k.UnitName).Distinct().Order(StringComparer.Ordinal)], [.. kinds.Select(k => k.Grade).OfType<Model.GradeLevel>().Distinct().Order()]);
    }

    /// <summary>The newest, for feeds; of one unit where it is named.</summary>
    public async Task<IReadOnlyList<PublicRow>> NewestAsync(string? unit, int most, CancellationToken ct)
    {
        await using var database = store.Open();
        var rows = await database.Publications.AsNoTracking().Where(p => p.WithdrawnAt == null && (unit == null || p.UnitName == unit)).OrderByDescending(p => p.At).ThenByDescending(p => p.Id).Take(most)
            .Select(p => new { p.Id, p.Year, p.UnitName, p.Title, p.At, p.Money, p.Score, p.Grade }).ToListAsync(ct);
        return [.. rows.Select(r => new PublicRow(r.Id, r.Year, r.UnitName, r.Title, r.At, r.Money, r.Score, r.Grade, null))];
    }

    /// <summary>A publication with everything its page shows, or null where there is none.</summary>
    public async Task<PublishedReport?> FindAsync(long id, CancellationToken ct)
    {
        await using var database = store.Open();
        var publication = await database.Publications.AsNoTracking().Where(p => p.Id == id).FirstOrDefaultAsync(ct);
        if (publication is null) return null;
        if (publication.WithdrawnAt is not null) return new PublishedReport(publication, [], PublishedFacts.None, null, "", [], await NewerAsync(database, publication, ct));
        var files = await database.PublishedFiles.AsNoTracking().Where(f => f.PublicationId == id).OrderBy(f => f.Name).ToListAsync(ct);
        var answered = await database.Feedback.AsNoTracking().Where(f => f.PublicationId == id && f.AnsweredAt != null).OrderByDescending(f => f.Id).Take(MostAnswered).ToListAsync(ct);
        var known = PublishedFacts.Of(await BytesAsync(files, PublicFiles.Facts, ct));
        var facts = known ?? PublishedFacts.None;
        var page = await BytesAsync(files, PublicFiles.Page, ct);
        var paper = page is null ? "" : LinkedPaper.Of(Encoding.UTF8.GetString(page), FormattableString.Invariant($"/public/{id}"), facts);
        var review = await BytesAsync(files, PublicReviewJson.File, ct);
        var said = PublishedReview.Of(review);
        return new PublishedReport(publication, files, facts, said, paper, answered, null) { IsDamaged = known is null || (said is null && review is not null) };
    }

    /// <summary>A file of a publication: whether it was withdrawn, and where its bytes are; null where there is none.</summary>
    public async Task<(bool IsWithdrawn, PublishedFile File)?> FileAsync(long id, string name, CancellationToken ct)
    {
        await using var database = store.Open();
        var found = await (from f in database.PublishedFiles where f.PublicationId == id && f.Name == name join p in database.Publications on f.PublicationId equals p.Id select new { File = f, p.WithdrawnAt })
            .AsNoTracking().FirstOrDefaultAsync(ct);
        return found is null ? null : (found.WithdrawnAt is not null, found.File);
    }

    private static async Task<long?> NewerAsync(GoujiContext database, Publication old, CancellationToken ct) =>
        await database.Publications.Where(p => p.CaseId == old.CaseId && p.Id > old.Id && p.WithdrawnAt == null).Select(p => (long?)p.Id).FirstOrDefaultAsync(ct);

    private async Task<byte[]?> BytesAsync(List<PublishedFile> files, string name, CancellationToken ct) =>
        files.Find(f => f.Name == name) is { } file ? await contents.FindAsync(file.Hash, ct) : null;

    private static IQueryable<Publication> Narrowed(IQueryable<Publication> live, PublicSearch search)
    {
        if (search.Year is { } year) live = live.Where(p => p.Year == year);
        if (search.Unit is { } unit) live = live.Where(p => p.UnitName == unit);
        if (search.Grade is { } grade) live = live.Where(p => p.Grade == grade);
        foreach (var word in search.Words) live = live.Where(p => p.UnitName.Contains(word) || p.Title.Contains(word) || p.Text.Contains(word));
        return live;
    }

    private static string? Snippet(string? text, IReadOnlyList<string> words)
    {
        if (text is null) return null;
        var at = words.Select(w => text.IndexOf(w, StringComparison.Ordinal)).Where(i => i >= 0).DefaultIfEmpty(-1).Min();
        if (at < 0) return null;
        var (from, to) = (Math.Max(0, at - Around), Math.Min(text.Length, at + (2 * Around)));
        return (from > 0 ? "…" : "") + text[from..to].ReplaceLineEndings(" ") + (to < text.Length ? "…" : "");
    }
}
