using Gouji.Model;

namespace Gouji.Web.Api;

/// <summary>What an operation of the API is, for the document and the page that list it.</summary>
/// <param name="Name">Its id in the document.</param>
/// <param name="Area">The heading under which it is listed.</param>
/// <param name="Answer">An example of what it answers, as JSON; null: a file.</param>
/// <param name="Request">An example of what it takes, as JSON; null: nothing.</param>
/// <param name="Incomplete">An example of the refusal that tells what is missing, where it tells more than a sentence.</param>
internal sealed record ApiOperation(string Name, string Area, Sentence Summary, string? Answer, string? Request = null, string? Incomplete = null)
{
    /// <summary>Examples by name, where it takes several things.</summary>
    public IReadOnlyDictionary<string, ApiExample> Requests { get; init; } = new Dictionary<string, ApiExample>();
}

/// <summary>One of the things an operation takes, as JSON.</summary>
internal sealed record ApiExample(Sentence Summary, string Json);
