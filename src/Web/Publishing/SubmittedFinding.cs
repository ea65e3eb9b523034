using Gouji.Model;

namespace Gouji.Web.Publishing;

/// <summary>A finding as it stood when the report was submitted.</summary>
/// <param name="Where">The headings above the place, and the place itself.</param>
internal sealed record SubmittedFinding(string RuleId, string Fingerprint, Sentence? Title, Sentence? Message, string? Where);
