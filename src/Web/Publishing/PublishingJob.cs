using Gouji.Model;

namespace Gouji.Web.Publishing;

/// <summary>A publication that was asked for and is not done: kept until it is, so that it goes on after a restart.</summary>
/// <param name="Why">Why it was not published; null while it is worked on.</param>
public sealed record PublishingJob(long CaseId, long AccountId, Sentence? Why);
