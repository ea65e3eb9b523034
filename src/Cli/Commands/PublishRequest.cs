using Gouji.Writing.Publication;

namespace Gouji.Cli.Commands;

/// <summary>What is to be published, and how.</summary>
/// <param name="Form">The form to read by, or null to recognise it.</param>
/// <param name="IsAnyway">Whether findings that must be corrected do not stop it.</param>
internal sealed record PublishRequest(string Path, string Out, string? Form, bool IsAnyway, PublicationTerms Terms);
