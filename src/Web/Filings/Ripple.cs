using Gouji.Writing.Documents;

namespace Gouji.Web.Filings;

/// <summary>What a change of one field reaches.</summary>
/// <param name="Facts">The facts that are worked out with it, nearest first.</param>
/// <param name="Paragraphs">The fields of the body paragraphs that state it or one of those facts.</param>
/// <param name="Places">Where it is printed itself.</param>
public sealed record Ripple(IReadOnlyList<RippleStep> Facts, IReadOnlyList<string> Paragraphs, IReadOnlyList<PrintedPlace> Places);
