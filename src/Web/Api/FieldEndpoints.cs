using Gouji.Web.Filings;
using Gouji.Web.SignIn;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;
using Gouji.Workflow.People;

namespace Gouji.Web.Api;

/// <summary>What a case holds, field by field, and writing to it with the merging the editor has.</summary>
internal static class FieldEndpoints
{
    public static void Map(IEndpointRouteBuilder api)
    {
        api.MapGet("/cases/{caseId:long}/fields", LoadAsync).Is(ApiOperations.Fields, ApiEndpoints.Needs(Right.ReadCases)).Produces<ApiFields>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapPatch("/cases/{caseId:long}/fields", EditAsync).Is(ApiOperations.EditFields, ApiEndpoints.Needs(Right.FillIn)).Produces<ApiEditResults>()
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> LoadAsync(long caseId, Visitor visitor, CaseLists cases, CaseFields fields, CancellationToken ct)
    {
        if (await cases.FindAsync(visitor.Actor, caseId, ct) is null) return ApiProblem.NotFound;
        var (revision, all) = await fields.LoadAsync(caseId, ct);
        return Results.Json(new ApiFields(revision, [.. all.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => new ApiField(f.Key, f.Text, f.Revision))]));
    }

    private static async Task<IResult> EditAsync(long caseId, ApiEdits edits, Visitor visitor, CaseDesk desk, CaseFields fields, CancellationToken ct)
    {
        if (edits.Edits?.All(e => e is { Key: not null } && e.Id != Guid.Empty) != true) return ApiProblem.Of(StatusCodes.Status422UnprocessableEntity, Sentences.EditsMissing);
        if (edits.Edits.ToList().FindIndex(e => FieldKeyText.Parse(e.Key) is null) is >= 0 and var at) return ApiProblem.Of(StatusCodes.Status422UnprocessableEntity, Sentences.NoSuchField(at + 1));
        var result = await desk.ActAsync(visitor.Actor, caseId, new EditFields([.. edits.Edits.Select(e => new NewEdit(e.Id, e.Key, e.Text, e.Base))]), ct);
        if (result is not Done done) return ApiProblem.Of((Refusal)result);
        var texts = (await fields.LoadAsync(caseId, ct)).Fields.ToDictionary(f => f.Key, f => f.Text);
        return Results.Json(new ApiEditResults(done.Case.Revision, [.. done.Edits.Select(e => new ApiEditResult(e.Id, e.Key, e.Outcome, texts.GetValueOrDefault(e.Key), e.Revision))]));
    }
}
