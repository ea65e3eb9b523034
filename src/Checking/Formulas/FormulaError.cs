using Gouji.Model;

namespace Gouji.Checking.Formulas;

/// <summary>Why a formula cannot be used, and where: line and column count characters from 1.</summary>
/// <param name="Length">How many characters it is about; 0 at the end of the text.</param>
/// <param name="Suggestion">The known name that was probably meant, or null; the message says it too.</param>
public sealed record FormulaError(int Line, int Column, int Length, Sentence Message, string? Suggestion = null)
{
    public override string ToString() => $"{Line}:{Column}: {Message.Zh}";
}
