namespace Gouji.Checking.Formulas;

/// <summary>A statement in the formula language.</summary>
/// <param name="When">It is only claimed where this is so; null: always.</param>
/// <param name="Claim">A comparison, a field that is filled or not, or a requirement; never a junction.</param>
/// <param name="Text">The formula as written.</param>
public sealed record Formula(Condition? When, Condition Claim, string Text)
{
    public override string ToString() => FormulaText.Render(this);
}
