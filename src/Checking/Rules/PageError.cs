using Gouji.Model;

namespace Gouji.Checking.Rules;

/// <summary>Why a page of rules or parameters cannot be used, and where: line and column count characters from 1.</summary>
/// <param name="Suggestion">The known name that was probably meant, or null; the message says it too.</param>
public sealed record PageError(string File, int Line, int Column, Sentence Message, string? Suggestion = null)
{
    public override string ToString() => $"{File}:{Line}:{Column}: {Message.Zh}";
}
