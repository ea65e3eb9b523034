using Gouji.Web.Pages.Audit;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;
using Gouji.Workflow.Units;

namespace Gouji.Web.Pages.Administration;

/// <summary>What the pages of the administrators and of the auditor ask for.</summary>
internal static class AdministrationServices
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<UnitDesk>().AddSingleton<YearDesk>().AddSingleton<PeopleDesk>().AddSingleton<PeopleLists>().AddSingleton<RoleDesk>().AddSingleton<Tokens>().AddSingleton<Workflow.People.Actors>();
        services.AddSingleton<SettingsDesk>().AddSingleton<LateUnits>().AddSingleton<HistoryReading>().AddSingleton<HistoryVerification>();
        services.AddScoped<FirstPasswords>();
    }
}
