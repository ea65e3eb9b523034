using Gouji.Web.Policies;
using Gouji.Web.Publishing;
using Gouji.Workflow.Publishing;
using Gouji.Workflow.Storage;
using Gouji.Writing;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Api;

/// <summary>What is published, for everyone.</summary>
internal static class PublicationEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/publications", ListAsync).Is(ApiOperations.Publications, new ForAnyoneAttribute()).Produces<ApiPublications>();
        api.MapGet("/publications/{publicationId:long}", FindAsync).Is(ApiOperations.Publication, new ForAnyoneAttribute()).Produces<ApiPublication>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/publications/{publicationId:long}/files/{file}", FileAsync).Is(ApiOperations.PublicationFile, new ForAnyoneAttribute())
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream").ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(GoujiStore store, CancellationToken ct, int? year = null, int page = 1)
    {
        page = Paging.Within(page);
        await using var database = store.Open();
        var all = database.Publications.AsNoTracking().Where(p => year == null || p.Year == year);
        var rows = await all.OrderByDescending(p => p.At).ThenByDescending(p => p.Id).Skip((page - 1) * Paging.Size).Take(Paging.Size).ToListAsync(ct);
        return Results.Json(new ApiPublications(await all.CountAsync(ct), page, Paging.Size, [.. rows.Select(p => Shape(p, null))]));
    }

    private static async Task<IResult> FindAsync(long publicationId, GoujiStore store, CancellationToken ct)
    {
        await using var database = store.Open();
        if (await database.Publications.AsNoTracking().FirstOrDefaultAsync(p => p.Id == publicationId, ct) is not { } found) return ApiProblem.NotFound;
        List<PublishedFile> files = found.WithdrawnAt is null ? await database.PublishedFiles.AsNoTracking().Where(f => f.PublicationId == publicationId).OrderBy(f => f.Name).ToListAsync(ct) : [];
        return Results.Json(Shape(found, files));
    }

    /// <summary>The bytes as published. They are somebody's document, so a browser keeps them and never runs them here.</summary>
    private static async Task<IResult> FileAsync(long publicationId, string file, HttpContext http, PublishedReports reports, Contents contents, CancellationToken ct)
    {
        if (await reports.FileAsync(publicationId, file, ct) is not (false, var found) || await contents.FindAsync(found.Hash, ct) is not { } bytes) return ApiProblem.NotFound;
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.File(bytes, MediaTypes.Served(found.Name), found.Name, entityTag: new($"\"{found.Hash}\""));
    }

    /// <summary>Of what was withdrawn only that and why.</summary>
    private static ApiPublication Shape(Publication p, IReadOnlyList<PublishedFile>? files)
    {
        var stands = p.WithdrawnAt is null;
        return new(p.Id, p.Year, p.UnitName, p.Title, p.At, p.WithdrawnAt, p.WithdrawnWhy, stands ? p.Money : null, stands ? p.Score : null, stands ? p.Grade?.ToString() : null,
            files?.Select(f => new ApiFile(f.Name, f.Hash, f.Size, $"{ApiEndpoints.Root}/publications/{p.Id}/files/{Uri.EscapeDataString(f.Name)}")).ToArray());
    }
}
