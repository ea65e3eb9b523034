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

    /// <summary>Whether it may be done now is asked before what was sent is looked at: what is wrong with that is of no use to somebody who may not.</summary>
    private static async Task<IResult> ActAsync(long caseId, string action, HttpContext http, Visitor visitor, CaseLists cases, CaseDesk desk, ActionBodies bodies, IOptions<JsonOptions> json, CancellationToken ct)
    {
        if (await cases.FindAsync(visitor.Actor, caseId, ct) is not { } row) return ApiProblem.NotFound;
        if (!ByName.TryGetValue(action, out var type)) return ApiProblem.Of(StatusCodes.Status404NotFound, Sentences.NoSuchAction(action, string.Join(", ", ByName.Keys.Order(StringComparer.Ordinal))));
        if (Transitions.RefusalOf(visitor.Actor, type, row.Case, row.Unit) is { } untimely) return ApiProblem.Of(untimely);
        using var text = new StreamReader(http.Request.Body);
        if (ActionBodies.Parse(await text.ReadToEndAsync(ct), type, json.Value.SerializerOptions) is not { } body) return ApiProblem.Of(StatusCodes.Status422UnprocessableEntity, Sentences.ActionUnclear(type, ActionBodies.BodyOf(type)));
        var (wanted, why) = await bodies.ReadAsync(body, visitor.Actor, caseId, ct);
        if (wanted is null) return ApiProblem.Of(RefusalKind.Incomplete, why!);
        return await desk.ActAsync(visitor.Actor, caseId, wanted, ct) switch
        {
            Done done => Results.Json(CaseEndpoints.Shape(visitor.Actor, done.Case, row.Unit)),
            Refusal refusal => ApiProblem.Of(refusal),
            var other => throw new InvalidOperationException($"Unknown result {other}."),
        };
    }
}
