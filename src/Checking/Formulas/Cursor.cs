using Gouji.Model;

namespace Gouji.Checking.Formulas;

/// <summary>A walk over the tokens of a formula, shared by the parsers of its parts.</summary>
internal sealed class Cursor(string text, IReadOnlyList<Token> tokens, FormulaNames names, Complaints complaints)
{
    private int _at;

    public FormulaNames Names => names;

    public Complaints Complaints => complaints;

    public Token Next => tokens[_at];

    public Token AfterNext => tokens[Math.Min(_at + 1, tokens.Count - 1)];

    public Token Take() => _at < tokens.Count - 1 ? tokens[_at++] : tokens[_at];

    public bool TakeIf(TokenKind kind)
    {
        if (Next.Kind != kind) return false;
        Take();
        return true;
    }

    /// <summary>Takes the token, or complains where it should stand.</summary>
    public Stretch Expect(TokenKind kind, Func<string, Sentence> complaint)
    {
        if (Next.Kind == kind) return Take().At;
        ComplainAtNext(complaint);
        return Next.At with { Length = 0 };
    }

    public void ComplainAtNext(Func<string, Sentence> complaint) => complaints.Syntax(Next.At, complaint(Written(Next.At)));

    /// <summary>The characters as they stand in the formula; empty at its end.</summary>
    public string Written(Stretch at) => text.Substring(at.Start, at.Length);

    public void GiveUp() => _at = tokens.Count - 1;
}
