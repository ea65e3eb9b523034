using Gouji.Web.Policies;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Policies;

/// <summary>Every page and endpoint says for whom it is.</summary>
public sealed class PolicyTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public void Routes_StateTheirPolicy() =>
        Routes.Where(route => Policies(route) != 1).Select(route => $"{route.RoutePattern.RawText} ({route.DisplayName}) states {Policies(route)} policies; it needs one of [ForAnyone], [ForSignedIn], [Needs]").ShouldBeEmpty();

    [Fact]
    public void Routes_AreThere() => Routes.Select(route => route.RoutePattern.RawText).ShouldContain("/sign-in");

    [Fact]
    public async Task Pages_ForThoseSignedIn_LeadStrangersToSigningIn()
    {
        using var client = host.Client();
        foreach (var path in Routes.Where(route => route.Metadata.GetMetadata<ForAnyoneAttribute>() is null && route.RoutePattern.Parameters.Count == 0 && IsGet(route)).Select(route => route.RoutePattern.RawText!))
        {
            using var answer = await client.GetAsync(path);
            answer.Headers.Location?.AbsolutePath.ShouldBe("/sign-in", path);
        }
    }

    private IEnumerable<RouteEndpoint> Routes => host.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static int Policies(RouteEndpoint route) => route.Metadata.Count(item => item is ForAnyoneAttribute or ForSignedInAttribute or NeedsAttribute);

    private static bool IsGet(RouteEndpoint route) => route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods.Contains("GET") != false;
}
