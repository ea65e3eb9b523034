using Gouji.Model.Filings;

namespace Gouji.Writing.Documents;

/// <summary>Characters of a document, and the fact they state, if they state one.</summary>
/// <param name="Key">The fact, to which an output binds them: a content control, a cell, a link.</param>
public sealed record TextRun(string Text, FactKey? Key = null)
{
    /// <summary>Whether a person is still to revise it; shown marked in what is edited, never in what is published.</summary>
    public bool IsToRevise { get; init; }
}
