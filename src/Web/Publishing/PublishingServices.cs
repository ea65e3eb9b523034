using Gouji.Workflow.People;
using Gouji.Workflow.Publishing;
using Gouji.Workflow.Storage;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Gouji.Web.Publishing;

/// <summary>What publishing and the portal need.</summary>
internal static class PublishingServices
{
    public static void Add(IServiceCollection services)
    {
        services.TryAddSingleton<Contents>();
        services.TryAddSingleton<Actors>();
        services.AddSingleton<CasePublisher>().AddSingleton<PublishingQueue>().AddHostedService<PublishingWork>();
        services.AddSingleton<PublishedReports>().AddSingleton<PublicSpending>().AddSingleton<PublicOverviews>().AddSingleton<FeedbackDesk>();
    }
}
