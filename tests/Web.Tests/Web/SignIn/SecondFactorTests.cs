using System.Buffers.Binary;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.SignIn;

/// <summary>The second factor: set up, asked for, stood in for by a recovery code once.</summary>
public sealed class SecondFactorTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task SecondFactor_SwitchedOn_IsAskedFor()
    {
        await host.AccountAsync("lin.totp");
        using var client = await host.SignedInAsync("lin.totp");
        var page = await client.GetStringAsync("/account/second-factor");
        var key = Regex.Match(page, "secret=([A-Z2-7]+)").Groups[1].Value;
        using var on = await client.SendFormAsync("/account/second-factor", "main form", ("Code", Code(key)));
        var recovery = Regex.Match(await on.Content.ReadAsStringAsync(), "<li>([0-9A-Z]{5}-[0-9A-Z]{5})</li>").Groups[1].Value;
        recovery.ShouldNotBeEmpty();

        (await EnterAsync(Code(key))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await EnterAsync("000000")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await EnterAsync(recovery)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await EnterAsync(recovery)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    /// <summary>Signs in with password and code, then asks for the home page.</summary>
    private async Task<HttpResponseMessage> EnterAsync(string code)
    {
        using var client = host.Client();
        using var first = await client.SignInAsync("lin.totp", WebHost.Password);
        first.Headers.Location?.OriginalString.ShouldContain("/sign-in/code");
        (await client.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.Found);
        using var second = await client.SendFormAsync("/sign-in/code", "main form", ("Code", code));
        return await client.GetAsync("/");
    }

    /// <summary>RFC 6238 with SHA-1, 30 seconds, 6 digits.</summary>
    private static string Code(string key)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30);
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
