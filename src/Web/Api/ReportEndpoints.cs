using Gouji.Web.Cases;
using Gouji.Web.Editor;
using Gouji.Workflow.People;

namespace Gouji.Web.Api;

/// <summary>What follows from the fields of a case: its findings and its official document, in the language the program asks for.</summary>
internal static class ReportEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/cases/{caseId:long}/findings", FindingsAsync).Is(ApiOperations.Findings, ApiEndpoints.Needs(Right.ReadCases)).Produces<ApiFindings>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/cases/{caseId:long}/documents/{format}", DocumentAsync).Is(ApiOperations.Document, ApiEndpoints.Needs(Right.ReadCases))
            .Produces(StatusCodes.Status200OK, contentType: "application/octet-stream").ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<IResult> FindingsAsync(long caseId, IOpenCase open, CancellationToken ct) =>
        await open.OpenAsync(caseId, ct) is { } report ? Results.Json(new ApiFindings(report.Now.Revision, report.Now.Findings)) : ApiProblem.NotFound;

    private static async Task<IResult> DocumentAsync(long caseId, string format, HttpContext http, IOpenCase open, CancellationToken ct)
    {
        if (!ReportFiles.Knows(format)) return ApiProblem.Of(StatusCodes.Status404NotFound, Sentences.NoSuchFormat);
        if (await open.OpenAsync(caseId, ct) is not { } report) return ApiProblem.NotFound;
        var (file, why) = await ReportFiles.WriteAsync(report.Filing, report.Form, format, WebLanguage.Of(http), ct);
        return file is null ? ApiProblem.Of(StatusCodes.Status503ServiceUnavailable, why!) : Results.File(file.Bytes, file.Type, file.Name);
    }
}
