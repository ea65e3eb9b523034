using System.Runtime.CompilerServices;
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

/// <summary>What a part of a form marks 必填. It does not depend on a report and is worked out once.</summary>
internal sealed class RequiredCells
{
    private static readonly ConditionalWeakTable<FormPart, RequiredCells> s_known = [];
    private readonly Dictionary<Concept, List<RequiredCell>> _byConcept;

    private RequiredCells(FormPart part) =>
        _byConcept = part.Blocks.SelectMany(Of).GroupBy(c => c.Concept).ToDictionary(g => g.Key, g => g.ToList());

    public static RequiredCells Of(FormPart part) => s_known.GetValue(part, p => new RequiredCells(p));

    /// <summary>The first place of the form the statement fills, or null.</summary>
    public RequiredCell? Covering(Statement statement)
    {
        foreach (var cell in _byConcept.GetValueOrDefault(statement.Concept) ?? [])
            if (cell.Covers(statement)) return cell;
        return null;
    }

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
