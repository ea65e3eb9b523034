using System.Net;
using Gouji.Web.Hosting;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Hosting;

/// <summary>Whoever asks too often is told how long to wait.</summary>
public sealed class RateLimitsTests
{
    [Fact]
    public async Task TooMany_SaysHowLongToWait()
    {
        var folder = Directory.CreateTempSubdirectory("gouji-limits-").FullName;
        await using (var app = WebProgram.Create(new HostSettings(folder, "http://127.0.0.1:0") { IsEmpty = true, Limits = new RequestLimits(Feedback: 1) }))
        {
            await WebProgram.PrepareAsync(app);
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            client.DefaultRequestHeaders.Add("Accept", "text/html");
            using var nothing = new FormUrlEncodedContent([]);
            using var first = await client.PostAsync("/public/1/feedback", nothing);
            using var answer = await client.PostAsync("/public/1/feedback", nothing);
            answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            answer.Headers.RetryAfter!.Delta!.Value.ShouldBeGreaterThan(TimeSpan.FromMinutes(50));
            (await answer.TextAsync()).ShouldContain("60分钟后再试");
        }

        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
