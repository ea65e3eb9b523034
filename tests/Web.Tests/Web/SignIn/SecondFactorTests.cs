using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.SignIn;

/// <summary>The second factor: set up, asked for, stood in for by a recovery code once, each code taken once.</summary>
public sealed class SecondFactorTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task SecondFactor_SwitchedOn_IsAskedFor()
    {
        var (key, recovery) = await SwitchOnAsync("lin.totp");
        recovery.ShouldNotBeEmpty();

        NextStep();
        (await EnterAsync("lin.totp", Code(key))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await EnterAsync("lin.totp", "000000")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await EnterAsync("lin.totp", recovery)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await EnterAsync("lin.totp", recovery)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Code_UsedOnce_IsRefusedWithAllBeforeIt()
    {
        var (key, _) = await SwitchOnAsync("lin.once");
        var earlier = Code(key);
        (await EnterAsync("lin.once", earlier)).StatusCode.ShouldBe(HttpStatusCode.Found, "it was taken when the second factor was switched on");
        NextStep();
        var code = Code(key);
        (await EnterAsync("lin.once", code)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await EnterAsync("lin.once", code)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await EnterAsync("lin.once", earlier)).StatusCode.ShouldBe(HttpStatusCode.Found);
        NextStep();
        (await EnterAsync("lin.once", Code(key))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Code_SentTwiceAtOnce_PassesOnce()
    {
        var (key, _) = await SwitchOnAsync("lin.race");
        NextStep();
        var code = Code(key);
        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => EnterAsync("lin.race", code)));
        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(1);
    }

    private void NextStep() => host.Clock.Ahead += TimeSpan.FromSeconds(30);

    /// <summary>An account with a second factor: its secret and one of its recovery codes.</summary>
    private async Task<(string Key, string Recovery)> SwitchOnAsync(string name)
    {
        await host.AccountAsync(name);
        using var client = await host.SignedInAsync(name);
        var key = Regex.Match(await client.GetStringAsync("/account/second-factor"), "secret=([A-Z2-7]+)").Groups[1].Value;
        using var on = await client.SendFormAsync("/account/second-factor", "main form", ("Code", Code(key)));
        return (key, Regex.Match(await on.Content.ReadAsStringAsync(), "<li>([0-9A-Z]{5}-[0-9A-Z]{5})</li>").Groups[1].Value);
    }

    /// <summary>Signs in with password and code, then asks for the home page.</summary>
    private async Task<HttpResponseMessage> EnterAsync(string name, string code)
    {
        using var client = host.Client();
        using var first = await client.SignInAsync(name, WebHost.Password);
        first.Headers.Location?.OriginalString.ShouldContain("/sign-in/code");
        (await client.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.Found);
        using var second = await client.SendFormAsync("/sign-in/code", "main form", ("Code", code));
        return await client.GetAsync("/");
    }

    /// <summary>RFC 6238 with SHA-1, 30 seconds, 6 digits.</summary>
    private string Code(string key)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, host.Clock.GetUtcNow().ToUnixTimeSeconds() / 30);
        var hash = HMACSHA1.HashData(Base32(key), counter);
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static byte[] Base32(string key)
    {
        var bits = string.Concat(key.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(b => b.Length == 8).Select(b => Convert.ToByte(new string(b), 2))];
    }
}
