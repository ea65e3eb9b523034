namespace Gouji.Checking.Formulas;

/// <summary>
/// The door of the formula language: rules as finance staff would write them, in the names of the vocabulary. Parsing gives a
/// formula or says everything that is wrong with it, each with its place, and never throws whatever the text; what a
/// formula means for a report is not decided here. The grammar is at <see cref="FormulaParser"/>.
/// </summary>
public static class FormulaText
{
    /// <summary>No formula a person can read is longer.</summary>
    public const int Longest = 1000;

    public static ParseResult Parse(string text, FormulaNames names)
    {
        var complaints = new Complaints(text);
        var formula = text.Length > Longest ? TooLong(complaints) : Read(text, names, complaints);
        return complaints.Any ? new ParseResult(null, complaints.InReadingOrder()) : new ParseResult(formula, []);
    }

    /// <summary>The formula in canonical writing; parsing it gives the same formula.</summary>
    public static string Render(Formula formula) => new Rendering().Of(formula);

    public static string Render(Condition condition) => new Rendering().Of(condition);

    public static string Render(Expression expression) => new Rendering().Of(expression);

    private static Formula? TooLong(Complaints complaints)
    {
        complaints.Syntax(new Stretch(Longest, 1), FormulaSentences.TooLong(Longest));
        return null;
    }

    private static Formula? Read(string text, FormulaNames names, Complaints complaints)
    {
        var tokens = new Lexer(text, names, complaints).Read();
        if (tokens.Count == 1 && !complaints.Any) complaints.Syntax(tokens[0].At, FormulaSentences.Empty);
        if (tokens.Count == 1) return null;
        var (when, claim) = new FormulaParser(new Cursor(text, tokens, names, complaints)).Parse();
        if (!complaints.IsBroken) Check(when, claim, complaints);
        return new Formula(when, claim, text);
    }

    /// <summary>What a formula means is checked only when it could be read: complaints about guesses would mislead.</summary>
    private static void Check(Condition? when, Condition claim, Complaints complaints)
    {
        var (items, natures) = (new ItemCheck(complaints), new NatureCheck(complaints));
        if (when is not null) items.Check(when);
        items.Check(claim);
        if (when is not null) natures.Check(when);
        natures.Check(claim);
    }
}
