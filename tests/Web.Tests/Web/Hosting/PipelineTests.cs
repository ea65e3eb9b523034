using System.Net;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Hosting;

/// <summary>What every answer has, and what is answered where there is no page.</summary>
public sealed class PipelineTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Answers_ForbidWhatIsInlineAndNameNoServer()
    {
        using var client = host.Client();
        using var answer = await client.GetAsync("/sign-in");
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'self'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.Contains("Server").ShouldBeFalse();
        var page = await answer.Content.ReadAsStringAsync();
        Regex.IsMatch(page, "<script(?![^>]*src)|<style|\\sstyle=|\\son[a-z]+=").ShouldBeFalse(page);
    }

    [Fact]
    public async Task Cookies_AreClosedToScriptsAndOtherSites()
    {
        using var client = host.Client();
        using var answer = await client.GetAsync("/sign-in");
        answer.Headers.GetValues("Set-Cookie").ShouldAllBe(cookie => cookie.Contains("httponly") && cookie.Contains("samesite"));
    }

    [Fact]
    public async Task FilesOfThePages_AreServedByFingerprintForLong()
    {
        using var client = host.Client();
        var page = await client.GetStringAsync("/sign-in");
        foreach (Match file in Regex.Matches(page, "(?:href|src)=\"([^\"/]*(?:/[^\"]*)?\\.(?:css|js))\""))
        {
            using var answer = await client.GetAsync("/" + file.Groups[1].Value);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, file.Value);
            answer.Headers.CacheControl?.ToString().ShouldContain("immutable", Case.Insensitive, file.Value);
        }
    }

    [Theory]
    [InlineData("zh-CN", "没有这个页面")]
    [InlineData("en-GB,en;q=0.9,zh;q=0.5", "No such page")]
    [InlineData("fr;q=0.9", "没有这个页面")]
    public async Task UnknownAddress_IsAnsweredInTheReadersLanguage(string language, string title)
    {
        using var client = host.Client(language);
        using var answer = await client.GetAsync("/nowhere");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.TextAsync()).ShouldContain(title);
    }

    [Fact]
    public async Task UnknownAddress_ForAProgram_IsJson()
    {
        using var client = host.Client();
        client.DefaultRequestHeaders.Remove("Accept");
        client.DefaultRequestHeaders.Add("Accept", "application/json");
        using var answer = await client.GetAsync("/nowhere");
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/json");
    }

    [Fact]
    public async Task Language_Chosen_IsKept()
    {
        using var client = host.Client();
        using var chosen = await client.GetAsync("/language/en?back=/sign-in");
        chosen.Headers.Location?.OriginalString.ShouldBe("/sign-in");
        (await client.GetStringAsync("/sign-in")).ShouldContain("<html lang=\"en\">");
    }

    [Fact]
    public async Task TooLargeABody_IsRefusedWithASentence()
    {
        await host.AccountAsync("lin.large");
        using var client = await host.SignedInAsync("lin.large");
        using var content = new ByteArrayContent(new byte[3 * 1024 * 1024]);
        content.Headers.ContentType = new("application/x-www-form-urlencoded");
        using var answer = await client.PostAsync("/sign-out", content);
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }
}
