using System.Collections.Concurrent;
using Gouji.Workflow.Storage;
using Gouji.Writing.Publication;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Publishing;

/// <summary>三公经费 as published reports state them, read from their facts once: a publication never changes.</summary>
internal sealed class PublicSpending(GoujiStore store)
{
    private const string Concept = "三公经费";
    private const string Executed = "决算";
    private const int AtOnce = 100;

    /// <summary>Scopes in the order in which one is taken for the whole; none printed comes first.</summary>
    private static readonly string?[] s_scopes = [null, "全部资金", "一般公共预算"];

    private readonly ConcurrentDictionary<long, decimal?> _known = [];

    /// <summary>By publication, 万元; those that state none are left out.</summary>
    public async Task<IReadOnlyDictionary<long, decimal>> OfAsync(IReadOnlyCollection<long> publications, CancellationToken ct)
    {
        foreach (var chunk in publications.Where(id => !_known.ContainsKey(id)).Chunk(AtOnce)) await ReadAsync(chunk, ct);
        return publications.Where(id => _known.GetValueOrDefault(id) is not null).ToDictionary(id => id, id => _known[id]!.Value);
    }

    private async Task ReadAsync(long[] ids, CancellationToken ct)
    {
        await using var database = store.Open();
        var files = await database.PublishedFiles.Where(f => ids.Contains(f.PublicationId) && f.Name == PublicFiles.Facts)
            .Join(database.Contents, f => f.Hash, c => c.Hash, (f, c) => new { f.PublicationId, c.Bytes }).ToListAsync(ct);
        foreach (var id in ids) _known[id] = files.Find(f => f.PublicationId == id) is { } file ? Stated(PublishedFacts.Of(file.Bytes) ?? PublishedFacts.None) : null;
    }

    private static decimal? Stated(PublishedFacts facts)
    {
        var stated = facts.All.Where(f => f.Concept == Concept && f.Stage == Executed && f.Value is not null && f.Item is null).ToList();
        return s_scopes.Select(scope => stated.Find(f => f.Scope == scope)).FirstOrDefault(f => f is not null) is { } fact ? InWan(fact) : null;
    }

    private static decimal? InWan(PublishedFact fact) => fact.Unit switch { "万元" => fact.Value, "元" => fact.Value / 10_000, "亿元" => fact.Value * 10_000, _ => null };
}
