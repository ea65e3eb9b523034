using Gouji.Web.Policies;
using Gouji.Web.SignIn;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Gouji.Writing;
using Gouji.Writing.Outputs;

namespace Gouji.Web.Review;

/// <summary>The files of the desk: the report with comments, the opinion, the page of the original. Whoever may see the case may have them.</summary>
internal static class ReviewEndpoints
{
    /// <summary>Somebody's document is shown and can do nothing: no script, no fetching, and only within a page of ours.</summary>
    private const string OriginalPolicy = "sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'";

    public static void Map(WebApplication app)
    {
        app.MapGet("/cases/{id:long}/returned.docx", ReturnedAsync);
        app.MapGet("/cases/{id:long}/opinion.docx", OpinionAsync);
        app.MapGet("/cases/{id:long}/original", OriginalAsync);
    }

    [Needs(Right.ReadCases)]
    private static async Task<IResult> ReturnedAsync(long id, HttpContext http, CaseFolders folders, CancellationToken ct)
    {
        if (await FolderAsync(id, http, folders, ct) is not { Report: not null } folder) return Results.NotFound();
        using var stream = new MemoryStream();
        var why = ReturnedDocument.Write(folder, WebLanguage.Of(http), stream);
        return why is null ? File(stream, $"{folder.Unit.Name}{folder.Case.Year}年度自评报告（审核批注）.docx") : Results.Json(new { message = why.In(WebLanguage.Of(http)) }, statusCode: StatusCodes.Status422UnprocessableEntity);
    }

    [Needs(Right.ReadCases)]
    private static async Task<IResult> OpinionAsync(long id, HttpContext http, CaseFolders folders, CancellationToken ct)
    {
        if (await FolderAsync(id, http, folders, ct) is not { Report: { } report } folder || !Opinions.MayRead(folder, SignedIn.Of(http)!.Actor) || Opinions.Of(folder) is not { } opinion) return Results.NotFound();
        using var stream = new MemoryStream();
        new DocxOutput(carriesFacts: false).Write(opinion, report.Filing, stream);
        return File(stream, $"{folder.Unit.Name}{folder.Case.Year}年度审核意见书.docx");
    }

    [Needs(Right.ReadCases)]
    private static async Task<IResult> OriginalAsync(long id, HttpContext http, CaseFolders folders, Contents contents, CancellationToken ct)
    {
        if (await FolderAsync(id, http, folders, ct) is not { Original.PageHash: { } hash } || await contents.FindAsync(hash, ct) is not { } page) return Results.NotFound();
        http.Response.Headers.ContentSecurityPolicy = OriginalPolicy;
        return Results.Text(page, "text/html; charset=utf-8");
    }

    private static async Task<CaseFolder?> FolderAsync(long id, HttpContext http, CaseFolders folders, CancellationToken ct) =>
        SignedIn.Of(http) is { } who ? await folders.FindAsync(who.Actor, id, Right.ReadCases, ct) : null;

    private static IResult File(MemoryStream stream, string name) => Results.File(stream.ToArray(), MediaTypes.Word, name);
}
