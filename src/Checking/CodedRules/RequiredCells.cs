using Gouji.Model;
using Gouji.Model.Forms;

namespace Gouji.Checking.CodedRules;

/// <summary>A place of a form that must be filled in.</summary>
/// <param name="Name">what the form calls the row, or the column or field</param>
internal sealed record RequiredCell(FormBlock Block, Concept Concept, Stage NotFilledAt, FundScope Scope, string Name, bool IsRow)
{
    public bool Covers(Statement statement) =>
        statement.Concept == Concept && (Scope == FundScope.Unstated || statement.At.Scope == Scope)
        && (statement.At.Stage == Stage.Unstated || (statement.At.Stage & NotFilledAt) == 0);
}

/// <summary>What a part of a form marks 必填.</summary>
internal static class RequiredCells
{
    public static List<RequiredCell> Of(FormPart part) => [.. part.Blocks.SelectMany(Of)];

    private static IEnumerable<RequiredCell> Of(FormBlock block) =>
    [
        .. block.Columns.Where(c => c.IsRequired && c.Meaning.Concept is not null)
            .Select(c => Cell(block, c.Label, c.Meaning, Stage.Unstated, false)),
        .. block.Rows.Where(r => r.IsRequired && r.Meaning.Concept is not null).Select(r => Cell(block, r.Label, r.Meaning, r.NotFilledAt, true)),
        .. block.Fields.Where(f => f.IsRequired && f.Meaning.Concept is not null).Select(f => Cell(block, f.Label, f.Meaning, Stage.Unstated, false)),
        .. (block.Totals?.Columns ?? []).Where(c => c.IsRequired && c.Meaning.Concept is not null)
            .Select(c => Cell(block, c.Label, c.Meaning, Stage.Unstated, false)),
    ];

    private static RequiredCell Cell(FormBlock block, Label label, Meaning meaning, Stage notFilledAt, bool isRow) =>
        new(block, meaning.Concept!, notFilledAt, meaning.Scope == FundScope.Unstated ? block.Scope : meaning.Scope, label.Name, isRow);
}
