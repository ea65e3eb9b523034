namespace Gouji.Web.Filings;

/// <summary>A fact that is worked out with another.</summary>
/// <param name="Steps">1 where directly, more where with something worked out in between.</param>
public sealed record RippleStep(string Key, int Steps);
