using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Web.Editor;
using Gouji.Workflow.People;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;

namespace Gouji.Web.Api;

/// <summary>What follows from the fields of a case: its findings and its official document, in the language the program asks for.</summary>
internal static class ReportEndpoints
{
    private static readonly Dictionary<string, (string Type, Func<OpenReport, OfficialDocument, Language, Stream, Sentence?> Write)> s_formats = new(StringComparer.Ordinal)
    {
        ["docx"] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", (report, document, _, stream) => new DocxOutput().Write(document, report.Filing, stream)),
        ["xlsx"] = ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", (report, document, _, stream) => new XlsxOutput().Write(document, report.Filing, stream)),
        ["pdf"] = ("application/pdf", (report, document, _, stream) => new PdfOutput().Write(document, report.Filing, stream)),
        ["json"] = ("application/json", (report, _, language, stream) => Json(report.Filing, language, stream)),
    };

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
        if (!s_formats.TryGetValue(format, out var how)) return ApiProblem.Of(StatusCodes.Status404NotFound, Sentences.NoSuchFormat);
        if (await open.OpenAsync(caseId, ct) is not { } report) return ApiProblem.NotFound;
        var document = OfficialDocuments.Of(report.Filing, report.Form)[^1];
        var bytes = new MemoryStream();
        // Converting to pdf waits for another program.
        var complaint = await Task.Run(() => how.Write(report, document, WebLanguage.Of(http), bytes), ct);
        return complaint is null
            ? Results.File(bytes.ToArray(), how.Type, $"{document.Name}.{format}")
            : ApiProblem.Of(StatusCodes.Status503ServiceUnavailable, complaint);
    }

    private static Sentence? Json(Filing filing, Language language, Stream stream)
    {
        new FilingJsonOutput(stream, language).Write(filing);
        return null;
    }
}
