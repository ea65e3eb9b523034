using Gouji.Model;

namespace Gouji.Writing.Outputs;

/// <summary>A correction with the finding it puts right.</summary>
/// <param name="WhyNot">Why it was not written; null where it was.</param>
public sealed record TriedCorrection(Finding Finding, Correction Correction, Sentence? WhyNot);
