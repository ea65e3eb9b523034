using System.Globalization;
using Gouji.Web.SignIn;

namespace Gouji.Web.Pages.Security;

/// <summary>The security parameters of signing in.</summary>
/// <param name="PasswordDays">0: passwords do not grow old.</param>
public sealed record SignInSettings(int IdleMinutes, bool TwoFactorsForAdministrators, int PasswordDays)
{
    internal static SignInSettings Of(IReadOnlyDictionary<string, string> texts) => new(
        Sessions.IdleMinutes(texts.GetValueOrDefault(Sessions.IdleSetting)), texts.GetValueOrDefault(FirstPassword.Setting) == "true", PasswordAge.Days(texts.GetValueOrDefault(PasswordAge.Setting)));

    internal Dictionary<string, string> Texts() => new()
    {
        [Sessions.IdleSetting] = IdleMinutes.ToString(CultureInfo.InvariantCulture),
        [FirstPassword.Setting] = TwoFactorsForAdministrators ? "true" : "false",
        [PasswordAge.Setting] = PasswordDays.ToString(CultureInfo.InvariantCulture),
    };
}
