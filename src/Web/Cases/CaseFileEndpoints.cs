using Gouji.Web.Pages.Cases;
using Gouji.Web.Policies;
using Gouji.Web.SignIn;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Cases;

/// <summary>Files of a case, in and out: the report to be read in, the documents to be taken along, uploads as they were received.</summary>
internal static class CaseFileEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        // Before the page of the same address, which would take what is sent to it too.
        routes.MapPost("/cases/{id:long}/import", ImportAsync).WithOrder(-1).WithMetadata(new NeedsAttribute(Right.FillIn), ReceivedFile.Limit);
        routes.MapPost("/cases/{id:long}/from-last-year", FromLastYearAsync).WithMetadata(new NeedsAttribute(Right.FillIn));
        routes.MapGet("/cases/{id:long}/download/{format}", DownloadAsync).WithMetadata(new NeedsAttribute(Right.ReadCases));
        routes.MapGet("/cases/{id:long}/uploads/{upload:long}", UploadAsync).WithMetadata(new NeedsAttribute(Right.ReadCases));
    }

    private static async Task<IResult> ImportAsync(long id, HttpContext http, Visitor visitor, CaseReports reports, ImportDesk imports, CancellationToken ct)
    {
        if (await reports.FindAsync(visitor.Actor, id, ct) is not { } report || !visitor.Actor.Has(Right.FillIn, report.Unit)) return TypedResults.NotFound();
        var (file, why) = await ReceivedFile.OfAsync(http.Request, ct);
        return Page(id, file is null ? new ImportRefused(why!) : await imports.ImportAsync(visitor.Actor, id, file.Name, file.Bytes, ct));
    }

    private static async Task<IResult> FromLastYearAsync(long id, Visitor visitor, CaseReports reports, ImportDesk imports, CancellationToken ct) =>
        await reports.FindAsync(visitor.Actor, id, ct) is { } report && visitor.Actor.Has(Right.FillIn, report.Unit) ? Page(id, await imports.FromLastYearAsync(visitor.Actor, id, ct)) : TypedResults.NotFound();

    private static RazorComponentResult<ImportOutcome> Page(long id, ImportResult result) => new(new { Id = id, Result = result });

    private static async Task<IResult> DownloadAsync(long id, string format, Visitor visitor, PageWords words, CaseReports reports, CancellationToken ct)
    {
        if (!ReportFiles.Knows(format) || await reports.FindAsync(visitor.Actor, id, ct) is not { } report) return TypedResults.NotFound();
        var (file, why) = await ReportFiles.WriteAsync(report.Live.Filing, report.Live.Form, format, words.Language, ct);
        return file is null ? TypedResults.Text(words[why!], statusCode: StatusCodes.Status503ServiceUnavailable) : TypedResults.File(file.Bytes, file.Type, file.Name);
    }

    /// <summary>As it was received, and never shown in the browser itself: what strangers send is not to run here.</summary>
    private static async Task<IResult> UploadAsync(long id, long upload, Visitor visitor, CaseReports reports, GoujiStore store, Contents contents, CancellationToken ct)
    {
        if (await reports.FindAsync(visitor.Actor, id, ct) is null) return TypedResults.NotFound();
        await using var database = store.Open();
        var kept = await database.Uploads.AsNoTracking().FirstOrDefaultAsync(u => u.Id == upload && u.CaseId == id, ct);
        return kept is not null && await contents.FindAsync(kept.Hash, ct) is { } bytes ? TypedResults.File(bytes, "application/octet-stream", kept.FileName) : TypedResults.NotFound();
    }
}
