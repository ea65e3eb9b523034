using System.Text.Json.Nodes;
using Gouji.Web.Policies;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Gouji.Web.Api;

/// <summary>Adds to the generated document what only we know: what it is, how one signs in, and an example for every operation.</summary>
internal static class ApiDocument
{
    private const string Scheme = "token";

    public static Task DescribeAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken ct)
    {
        document.Info = new OpenApiInfo { Title = $"{Sentences.ApiTitle.Zh} / {Sentences.ApiTitle.En}", Version = "1", Description = $"{Sentences.ApiLead.Zh}\n\n{Sentences.ApiLead.En}", License = new OpenApiLicense { Name = "Apache-2.0", Identifier = "Apache-2.0" } };
        document.Servers = [new OpenApiServer { Url = "/" }];
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
        {
            [Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = $"{Sentences.TokensHow.Zh}\n\n{Sentences.TokensHow.En}" },
        };
        return Task.CompletedTask;
    }

    public static Task DescribeOperationAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken ct)
    {
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var what = metadata.OfType<ApiOperation>().Single();
        if (!metadata.OfType<ForAnyoneAttribute>().Any()) operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, context.Document)] = [] }];
        foreach (var (status, response) in operation.Responses ?? [])
            foreach (var (_, content) in response.Content ?? new Dictionary<string, OpenApiMediaType>())
                content.Example = Json(ExampleOf(what, int.Parse(status, System.Globalization.CultureInfo.InvariantCulture)));
        foreach (var (_, content) in operation.RequestBody?.Content ?? new Dictionary<string, OpenApiMediaType>())
            if (what.Requests.Count == 0) content.Example = Json(what.Request);
            else content.Examples = what.Requests.ToDictionary(e => e.Key, e => (IOpenApiExample)new OpenApiExample { Summary = $"{e.Value.Summary.Zh} / {e.Value.Summary.En}", Value = Json(e.Value.Json) });
        // An operation that takes several things is told which by the one word of its address that is no number.
        if (what.Requests.Count > 0 && operation.Parameters?.OfType<OpenApiParameter>().FirstOrDefault(p => p.Schema?.Type == JsonSchemaType.String)?.Schema is OpenApiSchema word) word.Enum = [.. what.Requests.Keys.Select(name => JsonValue.Create(name))];
        return Task.CompletedTask;
    }

    private static string? ExampleOf(ApiOperation what, int status) => status switch
    {
        < StatusCodes.Status300MultipleChoices => what.Answer,
        StatusCodes.Status422UnprocessableEntity => what.Incomplete ?? ApiOperations.Refusal(status),
        _ => ApiOperations.Refusal(status),
    };

    private static JsonNode? Json(string? text) => text is null ? null : JsonNode.Parse(text);
}
