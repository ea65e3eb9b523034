
namespace Gouji.Web.Review;

/// <summary>What the pages of the desk ask for.</summary>
internal static class ReviewServices
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<CaseFolders>().AddSingleton<SubmittedReports>().AddSingleton<ChangesSinceReturn>();
    }
}
