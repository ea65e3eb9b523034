namespace Gouji.Checking.Rules;

/// <summary>What reading the page of parameters gave: those that could be read, and what is wrong with the others.</summary>
public sealed record ParametersResult(Parameters Parameters, IReadOnlyList<PageError> Errors);
