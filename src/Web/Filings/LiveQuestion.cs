using Gouji.Model;

namespace Gouji.Web.Filings;

/// <summary>Something typed that was not understood, and the fields printed where it stands.</summary>
public sealed record LiveQuestion(Question Question, IReadOnlyList<string> Keys);
