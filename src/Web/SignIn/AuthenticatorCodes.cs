using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.SignIn;

/// <summary>
/// The codes of an authenticator (RFC 6238: SHA-1, 30 seconds, 6 digits), each taken once (RFC 6238 section 5.2): the step of the last one is kept, and one of it
/// or before it is refused, so that whoever looks over a shoulder cannot use what was just typed. Identity's own provider keeps no step.
/// </summary>
internal sealed class AuthenticatorCodes(GoujiStore store, TimeProvider clock) : IUserTwoFactorTokenProvider<Account>
{
    private const int Seconds = 30;

    /// <summary>How many steps a telephone's clock may be ahead or behind.</summary>
    private const int Drift = 2;

    public async Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) => !string.IsNullOrWhiteSpace(await manager.GetAuthenticatorKeyAsync(user));

    /// <summary>The telephone makes them.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");

    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (await manager.GetAuthenticatorKeyAsync(user) is not { Length: > 0 } key) return false;
        var now = clock.GetUtcNow().ToUnixTimeSeconds() / Seconds;
        var secret = SecretOf(key);
        List<long> steps = [.. Enumerable.Range(-Drift, 2 * Drift + 1).Select(drift => now + drift).Where(step => IsSame(CodeOf(secret, step), token))];
        return steps.Count > 0 && await TakeAsync(user.Id, steps);
    }

    /// <summary>The step is compared and kept by the only writer: of one code sent twice at the same time one passes.</summary>
    private Task<bool> TakeAsync(long accountId, IReadOnlyList<long> steps) => store.WriteAsync(async (database, ct) =>
    {
        var account = await database.Accounts.SingleAsync(a => a.Id == accountId, ct);
        var isNew = steps.Any(step => account.LastCodeStep is not { } last || step > last);
        if (isNew) account.LastCodeStep = steps[^1];
        return (isNew, isNew);
    });

    private static bool IsSame(string one, string other) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(one), Encoding.UTF8.GetBytes(other));

    private static string CodeOf(byte[] secret, long step)
    {
        Span<byte> counter = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        var hash = HMACSHA1.HashData(secret, counter);
        // RFC 4226 section 5.3: four bytes from where the last half byte points, without their sign.
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    /// <summary>Base32 (RFC 4648) as Identity writes it: capitals, nothing to fill up.</summary>
    private static byte[] SecretOf(string key)
    {
        List<byte> bytes = [];
        var (bits, count) = (0, 0);
        foreach (var letter in key)
        {
            (bits, count) = (((bits << 5) | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(letter, StringComparison.Ordinal)) & 0xFFF, count + 5);
            if (count < 8) continue;
            count -= 8;
            bytes.Add((byte)((bits >> count) & 0xFF));
        }

        return [.. bytes];
    }
}
