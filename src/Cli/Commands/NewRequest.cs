namespace Gouji.Cli.Commands;

/// <summary>What is to be begun.</summary>
/// <param name="Form">The id of a form; null where <paramref name="From"/> tells it.</param>
/// <param name="Year">The year, or null for the one after that of the report it is begun from.</param>
/// <param name="Projects">Their names; none for a few empty rows.</param>
/// <param name="From">Last year's report, or null.</param>
internal sealed record NewRequest(string? Form, int? Year, string? Unit, string[] Projects, string? From);
