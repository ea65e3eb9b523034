using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;
using Gouji.Workflow.Reviewing;
using Gouji.Workflow.Storage;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Gouji.Web.Review;

/// <summary>What the pages of the desk ask for.</summary>
internal static class ReviewServices
{
    public static void Add(IServiceCollection services)
    {
        services.TryAddSingleton<Contents>();
        services.TryAddSingleton<CaseFields>();
        services.TryAddSingleton<CaseLists>();
        services.AddSingleton<WaiverLists>().AddSingleton<DrawDesk>();
        services.AddSingleton<CaseFolders>().AddSingleton<SubmittedReports>().AddSingleton<ChangesSinceReturn>();
    }
}
