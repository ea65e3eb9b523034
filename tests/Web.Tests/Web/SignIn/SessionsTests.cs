using System.Net;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.SignIn;

/// <summary>How long a sign-in lasts. A host of its own, since the clock is moved.</summary>
public sealed class SessionsTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Session_LastsWhileSomethingIsDone_AndEndsWhenIdle()
    {
        await host.AccountAsync("lin.idle");
        using var client = await host.SignedInAsync("lin.idle");
        host.Clock.Ahead += TimeSpan.FromMinutes(29);
        (await client.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Clock.Ahead += TimeSpan.FromMinutes(29);
        (await client.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
        host.Clock.Ahead += TimeSpan.FromMinutes(30);
        (await client.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task OtherSession_IsListedAndEnded()
    {
        await host.AccountAsync("lin.two");
        using var here = await host.SignedInAsync("lin.two");
        using var there = await host.SignedInAsync("lin.two");
        using var answer = await here.SendFormAsync("/account", "main form");
        (await there.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await here.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}
