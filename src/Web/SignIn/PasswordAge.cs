using System.Globalization;
using Gouji.Workflow.Storage;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.SignIn;

/// <summary>How old a password may become: at the first sign-in after that, another is asked for as after a first password.</summary>
internal static class PasswordAge
{
    /// <summary>The setting that says after how many days; 0 switches it off.</summary>
    public const string Setting = "PasswordDays";

    /// <summary>What assessors of GB/T 22239-2019 level 3 ask for, where the setting says nothing else.</summary>
    public const int Usual = 90;

    public const int Longest = 365;

    /// <summary>What the setting says, or the usual where it says nothing that can be meant.</summary>
    public static int Days(string? setting) => int.TryParse(setting, NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days <= Longest ? days : Usual;

    /// <summary>Within a transaction of the caller: asks the account for a new password where the present one is too old, and tells whether one is asked for.</summary>
    public static async Task<bool> AskAsync(GoujiContext database, long accountId, DateTimeOffset now, CancellationToken ct)
    {
        var account = await database.Accounts.SingleAsync(a => a.Id == accountId, ct);
        var days = Days(await database.Settings.Where(s => s.Name == Setting).Select(s => s.Text).FirstOrDefaultAsync(ct));
        if (days > 0 && now - account.PasswordChangedAt >= TimeSpan.FromDays(days)) account.MustChangePassword = true;
        return account.MustChangePassword;
    }
}
