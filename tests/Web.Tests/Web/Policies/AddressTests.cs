using System.Net;
using System.Reflection;
using Gouji.Web.Hosting;
using Gouji.Workflow.People;
using Microsoft.AspNetCore.Components;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Policies;

/// <summary>What somebody types behind the question mark of an address breaks no page.</summary>
public sealed class AddressTests(WebHost host) : IClassFixture<WebHost>
{
    /// <summary>The framework breaks over a number that is none; a text is looked at by the page itself.</summary>
    [Fact]
    public void Pages_TakeWhatAnAddressAsksFor_AsText() =>
        Asked.Where(property => property.PropertyType != typeof(string)).Select(property => $"{property.DeclaringType!.Name}.{property.Name} must be a string?").ShouldBeEmpty();

    [Fact]
    public void Pages_AreAskedForSomething() => Asked.ShouldNotBeEmpty();

    [Theory]
    [InlineData("/?Page=")]
    [InlineData("/review?Page=")]
    [InlineData("/review?Late=")]
    [InlineData("/review?Drawn=")]
    public async Task Lists_AskedForWhatCannotBe_AreShown(string path)
    {
        using var client = await ReviewerAsync();
        foreach (var odd in new[] { "", "abc", "-1", "1e9", "NaN", "99999999999999999999", "%00", "%F0%9F%98%80" })
        {
            using var answer = await client.GetAsync(path + odd);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, path + odd);
        }
    }

    private async Task<HttpClient> ReviewerAsync()
    {
        var code = Guid.NewGuid().ToString("N")[..8];
        await host.AccountAsync("reviewer" + code, (Role.Reviewer, await host.UnitAsync(code, "云溪县" + code)));
        return await host.SignedInAsync("reviewer" + code);
    }

    private static IEnumerable<PropertyInfo> Asked =>
        typeof(WebProgram).Assembly.GetTypes().SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly)).Where(property => property.GetCustomAttribute<SupplyParameterFromQueryAttribute>() is not null);
}
