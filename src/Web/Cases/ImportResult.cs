using Gouji.Model;

namespace Gouji.Web.Cases;

/// <summary>What filling a case from a file gave. A closed set.</summary>
public abstract record ImportResult;

/// <summary>It was filled in.</summary>
/// <param name="Fields">How many fields were written.</param>
/// <param name="ToRevise">How many of them a person has to look at: read from a picture without certainty, or of another year.</param>
/// <param name="Questions">What was not understood, each with its place.</param>
public sealed record Imported(int Fields, int ToRevise, IReadOnlyList<Sentence> Questions) : ImportResult;

/// <summary>It was not; the sentence names trouble and remedy.</summary>
public sealed record ImportRefused(Sentence Why) : ImportResult;
