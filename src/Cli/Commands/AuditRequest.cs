using Gouji.Model;

namespace Gouji.Cli.Commands;

/// <summary>What an audit was asked for.</summary>
/// <param name="Format">The word of --format, or null.</param>
/// <param name="Target">Where to write, or null.</param>
/// <param name="Form">The form to read by, or null to recognise it.</param>
/// <param name="IsAnew">Whether earlier results of a folder do not count.</param>
internal sealed record AuditRequest(IReadOnlyList<string> Paths, string? Format, string? Target, string? Form, Severity Least, bool IsAnew);
