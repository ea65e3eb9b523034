using Gouji.Web.Imports;

namespace Gouji.Web.Cases;

/// <summary>What the pages of a case ask for.</summary>
internal static class CaseServices
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<CaseReports>().AddSingleton<SubmissionDesk>().AddSingleton<ImportDesk>().AddSingleton(_ => new UploadReader());
    }
}
