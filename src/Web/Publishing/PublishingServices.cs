using Gouji.Workflow.Publishing;

namespace Gouji.Web.Publishing;

/// <summary>What publishing and the portal need.</summary>
internal static class PublishingServices
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<CasePublisher>().AddSingleton<PublishingQueue>().AddHostedService<PublishingWork>();
        services.AddSingleton<PublishedReports>().AddSingleton<PublicSpending>().AddSingleton<PublicOverviews>().AddSingleton<FeedbackDesk>();
    }
}
