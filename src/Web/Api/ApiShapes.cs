using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Gouji.Model;
using Gouji.Web.Editor;
using Gouji.Web.Publishing;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;

namespace Gouji.Web.Api;

// What the API says and takes. Names of members are part of the contract: they change only with the version in the address.

internal sealed record ApiSentence(string Zh, string En)
{
    public static ApiSentence Of(Sentence sentence) => new(sentence.Zh, sentence.En);
}

/// <param name="Findings">Of submitting, what stands in the way.</param>
internal sealed record ApiRefusal(
    string Type, string Title, int Status, string Instance, ApiSentence Sentence, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<FindingShown>? Findings = null);

internal sealed record ApiPerson(long Id, string Account, string Name, IReadOnlyList<ApiRole> Roles, bool MayWrite);

internal sealed record ApiRole(string Role, string UnitPath);

internal sealed record ApiUnit(long Id, long? ParentId, string Code, string Name, string? Form, bool IsSecret, bool IsClosed);

internal sealed record ApiYear(int Year, string Form, DateOnly DueOn, bool IsOpen);

/// <param name="Actions">The actions this person may do now.</param>
internal sealed record ApiCase(
    long Id, int Year, long UnitId, string UnitCode, string UnitName, string Form, CaseState State, ApiSentence StateName, long Revision, int Round, DateTimeOffset ChangedAt, DateOnly? DueOn,
    decimal? SelfScore, decimal? Score, string? Grade, IReadOnlyList<string> Actions);

internal sealed record ApiCases(int Count, int Page, int PageSize, IReadOnlyList<ApiCase> Cases);

internal sealed record ApiField(string Key, string? Text, long Revision);

internal sealed record ApiFields(long Revision, IReadOnlyList<ApiField> Fields);

/// <param name="Base">The revision the program had read.</param>
internal sealed record ApiEdit(Guid Id, string Key, string? Text, long Base);

internal sealed record ApiEdits(IReadOnlyList<ApiEdit>? Edits);

internal sealed record ApiEditResult(Guid Id, string Key, EditOutcome Outcome, string? Text, long Revision);

internal sealed record ApiEditResults(long Revision, IReadOnlyList<ApiEditResult> Results);

/// <param name="File">The file, with its name.</param>
internal sealed record ApiUpload(IFormFile File);

/// <param name="Fields">How many fields were written.</param>
/// <param name="ToRevise">Those of them that a person has to look at, since they were read without certainty.</param>
/// <param name="Questions">What was not understood, each with its place.</param>
internal sealed record ApiImport(long Revision, int Fields, IReadOnlyList<ApiFieldToRevise> ToRevise, IReadOnlyList<ApiSentence> Questions);

/// <param name="Place">Where in the file it was read.</param>
internal sealed record ApiFieldToRevise(string Key, string? Text, ApiSentence? Place);

internal sealed record ApiFindings(long Revision, IReadOnlyList<FindingShown> Findings);

/// <param name="Revision">The revision the program had read and checked.</param>
internal sealed record ApiSubmission(long? Revision);

/// <param name="Rescores">Null where they are the bureau's own.</param>
internal sealed record ApiReview(IReadOnlyList<ApiExplanation> Explanations, IReadOnlyList<ApiWaiver> Waivers, IReadOnlyList<ApiRemark> Remarks, IReadOnlyList<ApiRescore>? Rescores);

/// <param name="Holds">Whether its finding is still there at the values that were explained.</param>
internal sealed record ApiExplanation(long Id, string Rule, string Fingerprint, string Text, string? By, DateTimeOffset At, bool Holds);

/// <param name="IsGranted">Null until decided.</param>
internal sealed record ApiWaiver(
    long Id, string Rule, string Fingerprint, string Reason, string? AskedBy, DateTimeOffset AskedAt, bool? IsGranted, string? Answer, string? DecidedBy, DateTimeOffset? DecidedAt, DateOnly? ExpiresOn);

/// <param name="Key">The field; null: the whole report.</param>
internal sealed record ApiRemark(long Id, int Round, string? Key, string? Passage, string Text, string? By, DateTimeOffset At, string? Answer, DateTimeOffset? ResolvedAt);

internal sealed record ApiRescore(string Key, decimal Score, string Reason, string? By, DateTimeOffset At);

internal sealed record ApiHistoryEntry(long Sequence, DateTimeOffset At, string? By, string Action, JsonNode? Content, string PreviousHash, string Hash);

internal sealed record ApiHistory(int Count, int Page, int PageSize, IReadOnlyList<ApiHistoryEntry> Entries);

/// <param name="Step">How far it is, while it is worked on.</param>
/// <param name="Why">Why it was not published.</param>
/// <param name="PublicationId">What is public of the case now.</param>
internal sealed record ApiPublishing(ApiPublishingState State, PublishingStep? Step, ApiSentence? StepName, ApiSentence? Why, long? PublicationId);

internal enum ApiPublishingState
{
    /// <summary>Nothing is public and nothing was asked for.</summary>
    None,
    Working,
    /// <summary>It was given up with a sentence; it may be asked for again.</summary>
    Refused,
    Published,
}

internal sealed record ApiPublication(
    long Id, int Year, string UnitName, string Title, DateTimeOffset PublishedAt, DateTimeOffset? WithdrawnAt, string? WithdrawnWhy, decimal? Money, decimal? Score, string? Grade, IReadOnlyList<ApiFile>? Files);

internal sealed record ApiFile(string Name, string Sha256, long Size, string Href);

internal sealed record ApiPublications(int Count, int Page, int PageSize, IReadOnlyList<ApiPublication> Publications);
