using Gouji.Web.Imports;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Reviewing;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Gouji.Web.Cases;

/// <summary>What the pages of a case ask for.</summary>
internal static class CaseServices
{
    public static void Add(IServiceCollection services)
    {
        services.TryAddSingleton<CaseLists>();
        services.TryAddSingleton<CaseReviews>();
        services.AddSingleton<CaseReports>().AddSingleton<SubmissionDesk>().AddSingleton<ImportDesk>().AddSingleton(_ => new UploadReader());
    }
}
