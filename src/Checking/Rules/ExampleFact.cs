using Gouji.Model;

namespace Gouji.Checking.Rules;

/// <summary>One row of an example: a fact as the page states it, its value still as written.</summary>
/// <param name="Concept">Null for a sentence of body text, and for a cell of a spreadsheet.</param>
/// <param name="ItemName">Which item, for a concept items have; the address of a cell.</param>
/// <param name="Part">The part it is stated in (正文, 附件2 …), or null.</param>
/// <param name="ValueText">The value as written; empty for a blank field.</param>
public sealed record ExampleFact(Concept? Concept, string? ItemName, Stage Stage, FundScope Scope, string? Part, string ValueText, int Line)
{
    public const string BodyText = "正文";

    /// <summary>Before the address of a cell; its value is the number stored, then perhaps the formula; text begins with an apostrophe.</summary>
    public const string Cell = "单元格";

    public bool IsBodyText => Concept is null && ItemName is null;

    public bool IsCell => Concept is null && ItemName is not null;
}
