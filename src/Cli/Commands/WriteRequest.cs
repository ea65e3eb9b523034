using Gouji.Cli.Filings;

namespace Gouji.Cli.Commands;

/// <summary>What is to be written, from what, and where.</summary>
/// <param name="Formats">docx, xlsx, pdf; all where none is named.</param>
/// <param name="Text">A document whose body text is taken in place of that of the data, or null.</param>
/// <param name="Form">The form to read a report by, or null to recognise it.</param>
/// <param name="IsForced">Whether documents that were edited by hand may be written over.</param>
internal sealed record WriteRequest(string Data, string Folder, string[] Formats, string? Text, string? Form, AccountsChoice.Asked? Accounts, bool IsForced)
{
    public bool Writes(string format) => Formats.Length == 0 || Formats.Contains(format);
}
