using Gouji.Web.Pages.Audit;
using Gouji.Web.Pages.Security;

namespace Gouji.Web.Pages.Administration;

/// <summary>What the pages of the administrators and of the auditor ask for.</summary>
internal static class AdministrationServices
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<SettingsDesk>().AddSingleton<LateUnits>().AddSingleton<HistoryReading>().AddSingleton<HistoryVerification>();
        services.AddScoped<FirstPasswords>();
    }
}
