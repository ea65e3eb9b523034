using System.Net;
using Gouji.Web.Hosting;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Hosting;

/// <summary>Behind a proxy each visitor is counted by an address of their own, and cookies know that TLS is spoken.</summary>
public sealed class ProxyTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("gouji-proxy-").FullName;
    private Microsoft.AspNetCore.Builder.WebApplication _app = null!;

    public async Task InitializeAsync()
    {
        _app = WebProgram.Create(new HostSettings(_folder, "http://127.0.0.1:0") { IsEmpty = true, Limits = new RequestLimits(Feedback: 1) });
        await WebProgram.PrepareAsync(_app);
        await _app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Visitors_AreCountedEachForThemselves()
    {
        (await FeedbackAsync("203.0.113.5")).ShouldNotBe(HttpStatusCode.TooManyRequests);
        (await FeedbackAsync("203.0.113.6")).ShouldNotBe(HttpStatusCode.TooManyRequests);
        (await FeedbackAsync("203.0.113.5")).ShouldBe(HttpStatusCode.TooManyRequests);
    }

    /// <summary>Only what the nearest proxy adds is believed: the last of several.</summary>
    [Fact]
    public async Task Visitor_WhoNamesOthersBeforeThemselves_IsCountedAllTheSame()
    {
        (await FeedbackAsync("198.51.100.1, 203.0.113.7")).ShouldNotBe(HttpStatusCode.TooManyRequests);
        (await FeedbackAsync("198.51.100.2, 203.0.113.7")).ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Cookies_AreForTlsOnlyWhereTheProxySpeaksIt()
    {
        (await CookiesAsync("https")).ShouldAllBe(cookie => cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
        (await CookiesAsync("http")).ShouldAllBe(cookie => !cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
    }

    private async Task<HttpStatusCode> FeedbackAsync(string visitor)
    {
        using var client = new HttpClient { BaseAddress = new Uri(_app.Urls.First()) };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", visitor);
        using var nothing = new FormUrlEncodedContent([]);
        using var answer = await client.PostAsync("/public/1/feedback", nothing);
        return answer.StatusCode;
    }

    private async Task<IReadOnlyList<string>> CookiesAsync(string scheme)
    {
        using var handler = new HttpClientHandler { UseCookies = false };
        using var client = new HttpClient(handler) { BaseAddress = new Uri(_app.Urls.First()) };
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", scheme);
        using var answer = await client.GetAsync("/sign-in");
        return [.. answer.Headers.GetValues("Set-Cookie")];
    }
}
