using Gouji.Web.Cases;
using Gouji.Web.SignIn;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;

namespace Gouji.Web.Api;

/// <summary>Filling a case from a file, in one step as on the page: the file is kept as it was received, and what it says is written as edits at once.</summary>
/// <remarks>It comes as <c>multipart/form-data</c>, since the name of a file belongs to it: its ending tells how it is read.</remarks>
internal static class ImportEndpoints
{
    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/cases/{caseId:long}/import", ImportAsync).Is(ApiOperations.Import, ApiEndpoints.Needs(Right.FillIn)).WithMetadata(ReceivedFile.Limit).Accepts<ApiUpload>("multipart/form-data").Produces<ApiImport>()
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> ImportAsync(long caseId, HttpContext http, Visitor visitor, CaseLists cases, ImportDesk imports, CancellationToken ct)
    {
        if (await cases.FindAsync(visitor.Actor, caseId, Right.FillIn, ct) is null) return ApiProblem.NotFound;
        var (file, why) = await ReceivedFile.OfAsync(http.Request, ct);
        if (file is null) return ApiProblem.Of(RefusalKind.Incomplete, why!);
        return await imports.ImportAsync(visitor.Actor, caseId, file.Name, file.Bytes, ct) switch
        {
            Imported imported => Results.Json(Shape(imported)),
            ImportRefused refused => ApiProblem.Of(refused.Kind, refused.Why),
            var other => throw new InvalidOperationException($"Unknown result {other}."),
        };
    }

    private static ApiImport Shape(Imported imported) => new(
        imported.Revision, imported.Fields, [.. imported.ToRevise.Select(f => new ApiFieldToRevise(f.Key, f.Text, f.Place is { } place ? ApiSentence.Of(place) : null))], [.. imported.Questions.Select(ApiSentence.Of)]);
}
