using System.Text.Json;
using Gouji.Web.SignIn;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;

namespace Gouji.Web.Api;

/// <summary>Doing an action of the transition table by its name; what it needs is the body. Refusals come as problem details.</summary>
internal static class ActionEndpoints
{
    /// <summary>Actions whose content is made here and not taken from a program: they have an address of their own or are done on a page.</summary>
    private static readonly HashSet<Type> s_notByName = [typeof(EditFields), typeof(KeepUpload), typeof(Submit), typeof(Publish)];

    /// <summary>The actions a program may name, by name.</summary>
    public static IReadOnlyDictionary<string, Type> ByName { get; } = Transitions.Table.Select(row => row.Action).Distinct().Except(s_notByName).ToDictionary(type => type.Name, StringComparer.Ordinal);

    public static void Map(IEndpointRouteBuilder api) =>
        api.MapPost("/cases/{caseId:long}/actions/{action}", ActAsync).Is(ApiOperations.Act, ApiEndpoints.Needs(Right.ReadCases)).Accepts<JsonElement>("application/json").Produces<ApiCase>()
            .ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> ActAsync(long caseId, string action, HttpContext http, Visitor visitor, CaseLists cases, CaseDesk desk, IOptions<JsonOptions> json, CancellationToken ct)
    {
        if (await cases.FindAsync(visitor.Actor, caseId, ct) is null) return ApiProblem.NotFound;
        if (!ByName.TryGetValue(action, out var type)) return ApiProblem.Of(StatusCodes.Status404NotFound, Sentences.NoSuchAction(action, string.Join(", ", ByName.Keys.Order(StringComparer.Ordinal))));
        if (await ReadAsync(http.Request, type, json.Value.SerializerOptions, ct) is not { } wanted) return ApiProblem.Of(StatusCodes.Status422UnprocessableEntity, Sentences.ActionUnclear(type));
        var result = await desk.ActAsync(visitor.Actor, caseId, wanted, ct);
        if (result is Refusal refusal) return ApiProblem.Of(refusal);
        return await cases.FindAsync(visitor.Actor, caseId, ct) is { } found ? Results.Json(CaseEndpoints.Shape(visitor.Actor, found.Case, found.Unit)) : ApiProblem.NotFound;
    }

    /// <summary>The action the body tells, or null where it does not tell all that the action needs.</summary>
    private static async Task<CaseAction?> ReadAsync(HttpRequest request, Type type, JsonSerializerOptions options, CancellationToken ct)
    {
        using var text = new StreamReader(request.Body);
        var body = await text.ReadToEndAsync(ct);
        try
        {
            return (CaseAction?)JsonSerializer.Deserialize(string.IsNullOrWhiteSpace(body) ? "{}" : body, type, Strict(options));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static JsonSerializerOptions Strict(JsonSerializerOptions options) => new(options) { RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true };
}
