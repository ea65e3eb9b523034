using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using Gouji.Web.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.OpenApi;

namespace Gouji.Web.Api;

/// <summary>What the API needs: its scheme of signing in, its JSON, its document.</summary>
internal static class ApiServices
{
    public static void Add(IServiceCollection services)
    {
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, TokenAuthentication>(SignInServices.TokenScheme, null);
        services.PostConfigure<CookieAuthenticationOptions>(SignInServices.Scheme, cookie => cookie.ForwardDefaultSelector = TokenAuthentication.SchemeOf);
        services.AddSingleton<ActionBodies>();
        services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
        });
        services.AddOpenApi("v1", document =>
        {
            document.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            document.ShouldInclude = operation => operation.RelativePath?.StartsWith(ApiEndpoints.Root[1..] + "/", StringComparison.Ordinal) == true;
            document.AddDocumentTransformer(ApiDocument.DescribeAsync);
            document.AddOperationTransformer(ApiDocument.DescribeOperationAsync);
        });
    }
}
