using System.Text.RegularExpressions;
using Gouji.Web.Policies;
using Gouji.Workflow.Storage;
using Gouji.Writing;
using Gouji.Writing.Publication;
using Microsoft.Net.Http.Headers;

namespace Gouji.Web.Publishing;

/// <summary>What the portal gives besides its pages: the files of publications, feeds, and what search engines ask for.</summary>
internal static partial class PublicEndpoints
{
    private const string ForAWhile = "public, max-age=300";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/public/{id:long}/{file}", FileAsync).WithMetadata(new ForAnyoneAttribute());
        routes.MapGet("/public/feed.atom", FeedAsync).WithMetadata(new ForAnyoneAttribute());
        routes.MapGet("/sitemap.xml", SitemapAsync).WithMetadata(new ForAnyoneAttribute());
        routes.MapGet("/robots.txt", Robots).WithMetadata(new ForAnyoneAttribute());
    }

    private static async Task<IResult> FileAsync(HttpContext http, long id, string file, PublishedReports reports, Contents contents, CancellationToken ct)
    {
        if (await reports.FileAsync(id, file, ct) is not var (isWithdrawn, found)) return Results.NotFound();
        if (isWithdrawn) return Results.StatusCode(StatusCodes.Status410Gone);
        if (await contents.FindAsync(found.Hash, ct) is not { } bytes) throw new InvalidDataException($"The content {found.Hash} of publication {id} is missing.");
        http.Response.Headers.CacheControl = ForAWhile;
        var tag = new EntityTagHeaderValue($"\"{found.Hash}\"");
        if (found.Name != PublicFiles.Page) return Results.Bytes(bytes, MediaTypes.Served(found.Name), found.Name, entityTag: tag);
        http.Response.Headers.ContentSecurityPolicy = PagePolicy(bytes);
        return Results.Bytes(bytes, MediaTypes.Served(found.Name), entityTag: tag);
    }

    /// <summary>The page carries its own style, allowed by its hash as the page itself says; whatever else it says is not taken over.</summary>
    private static string PagePolicy(byte[] page)
    {
        var hash = StyleHash().Match(System.Text.Encoding.UTF8.GetString(page));
        return $"default-src 'none'; {(hash.Success ? $"style-src '{hash.Value}'; " : "")}img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static async Task<IResult> FeedAsync(HttpContext http, string? unit, PublishedReports reports, CancellationToken ct)
    {
        var rows = await reports.NewestAsync(string.IsNullOrWhiteSpace(unit) ? null : unit, PublicFeed.Most, ct);
        http.Response.Headers.CacheControl = ForAWhile;
        return Results.Bytes(PublicFeed.Of(Origin(http), unit, rows), "application/atom+xml; charset=utf-8");
    }

    private static async Task<IResult> SitemapAsync(HttpContext http, PublishedReports reports, CancellationToken ct)
    {
        http.Response.Headers.CacheControl = ForAWhile;
        return Results.Bytes(Sitemap.Of(Origin(http), await reports.NewestAsync(null, Sitemap.Most, ct)), "application/xml; charset=utf-8");
    }

    private static IResult Robots(HttpContext http) =>
        Results.Text($"User-agent: *\nAllow: /public\nAllow: /vendor\nAllow: /gouji.css\nDisallow: /\nSitemap: {Origin(http)}/sitemap.xml\n", "text/plain");

    private static string Origin(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}";

    [GeneratedRegex("sha256-[A-Za-z0-9+/=]{44}", RegexOptions.CultureInvariant)]
    private static partial Regex StyleHash();
}
