using System.Globalization;
using System.Security.Claims;
using Gouji.Web.Policies;
using Gouji.Workflow.People;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Gouji.Web.SignIn;

/// <summary>Signing in: Identity over our accounts, a cookie that names a session of the database, keys that all machines share.</summary>
internal static class SignInServices
{
    /// <summary>A person in a browser.</summary>
    public const string Scheme = "gouji";

    /// <summary>Between password and code.</summary>
    public const string SecondStepScheme = "gouji-second-step";

    /// <summary>A program with an access token.</summary>
    public const string TokenScheme = "gouji-token";

    public const string AccountClaim = "account";
    public const string SecretClaim = "secret";

    public static void Add(IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("gouji");
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>, StoredKeys>();
        AddIdentity(services);
        services.AddSingleton<SignInAttempts>();
        services.AddScoped<SignInDesk>();
        services.AddScoped<OwnAccount>();
        services.AddSingleton<Sessions>().AddSingleton<SetupCode>();
        services.AddAuthentication(Scheme)
            .AddCookie(Scheme, cookie =>
            {
                Shape(cookie, "gouji-session", SameSiteMode.Lax, Sessions.Longest);
                cookie.LoginPath = "/sign-in";
                cookie.ReturnUrlParameter = "back";
                cookie.Events.OnValidatePrincipal = validating => validating.HttpContext.RequestServices.GetRequiredService<Sessions>().ValidateAsync(validating);
                cookie.Events.OnRedirectToLogin = Unasked.ToSignInAsync;
                cookie.Events.OnRedirectToAccessDenied = Unasked.DeniedAsync;
            })
            .AddCookie(SecondStepScheme, cookie => Shape(cookie, "gouji-second-step", SameSiteMode.Strict, TimeSpan.FromMinutes(5)));
        services.AddAuthorizationBuilder().SetFallbackPolicy(Closed.Policy);
    }

    public static long? AccountOf(ClaimsPrincipal person) =>
        long.TryParse(person.FindFirstValue(AccountClaim), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private static void AddIdentity(IServiceCollection services)
    {
        services.AddIdentityCore<Account>().AddUserStore<AccountStore>().AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.RemoveAll<IUserValidator<Account>>();
        services.RemoveAll<IPasswordValidator<Account>>();
        services.AddSingleton<IPasswordValidator<Account>, PasswordRules>();
        services.AddSingleton<ILookupNormalizer, LowerCaseNames>();
    }

    private static void Shape(CookieAuthenticationOptions cookie, string name, SameSiteMode sameSite, TimeSpan lasts)
    {
        cookie.Cookie.Name = name;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = sameSite;
        cookie.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.ExpireTimeSpan = lasts;
        cookie.SlidingExpiration = false;
    }
}
