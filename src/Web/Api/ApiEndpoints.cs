using Gouji.Web.Policies;
using Gouji.Workflow.People;

namespace Gouji.Web.Api;

/// <summary>
/// The API for programs: what the pages do, under <c>/api/v1</c>. Every operation states its policy as a page does, says what it is in words, and shows an
/// example; the document of all of them is at <c>/api/v1/openapi.json</c>.
/// </summary>
internal static class ApiEndpoints
{
    public const string Root = "/api/v1";
    public const string Document = Root + "/openapi.json";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapOpenApi("/api/{documentName}/openapi.json").WithMetadata(new ForAnyoneAttribute());
        var api = routes.MapGroup(Root).AddEndpointFilter(TokenScope.CheckAsync);
        RegisterEndpoints.Map(api);
        CaseEndpoints.Map(api);
        FieldEndpoints.Map(api);
        ImportEndpoints.Map(api);
        SubmissionEndpoints.Map(api);
        ActionEndpoints.Map(api);
        ReportEndpoints.Map(api);
        CaseReviewEndpoints.Map(api);
        PublishingEndpoints.Map(api);
        PublicationEndpoints.Map(api);
    }

    /// <summary>Says what an operation is and who may; without either it is not mapped.</summary>
    public static RouteHandlerBuilder Is(this RouteHandlerBuilder operation, ApiOperation what, Attribute policy) =>
        operation.WithMetadata(what, policy).WithName(what.Name).WithSummary(what.Summary.Zh).WithDescription(what.Summary.En).WithTags(what.Area);

    public static NeedsAttribute Needs(Right right) => new(right);
}
