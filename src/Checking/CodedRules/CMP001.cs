using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>
/// What a form requires is filled in; what did not happen is 无 or 0, and a cell struck out is not blank. Blanks of one row, or of one
/// item, are told together. Last year's figures of projects are CMP003's, an uncomputed change of the basic budget is BUD006's.
/// </summary>
internal sealed class CMP001 : ICodedRule
{
    private const string Procurement = "政府采购金额";

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        var added = ListedProjects.Added(context.Book);
        foreach (var part in context.Report.Parts)
        {
            if (BodyText.FormOf(context.Report, part)?.Parts.FirstOrDefault(p => p.Id == part.FormPart && !p.IsBody) is not { } formPart) continue;
            var required = RequiredCells.Of(formPart);
            var cells = context.Report.Statements.Where(s => s.Part == part.Id).Select(s => (Statement: s, Cell: required.Covering(s)!))
                .Where(c => c.Cell is not null).ToList();
            List<List<(Statement Statement, RequiredCell Cell)>> blank = [.. cells.Where(c => IsBlank(context, c.Statement, added))
                .GroupBy(c => Together(c.Statement, c.Cell)).Select(g => g.ToList()).Where(g => !IsUnusedRow(g))];
            if (cells.Count > 0 && blank.Count == 0) yield return context.Holds();
            foreach (var group in blank) yield return Tell(context, part, group, cells);
        }
    }

    private static bool IsBlank(RuleContext context, Statement statement, HashSet<int> added) => statement.Value is Blank { IsStruckOut: false }
        && statement.Concept.Name switch
        {
            "项目.支出" => statement.At.Stage != Stage.PriorExecuted && !(statement.At.Stage == Stage.Original
                && added.Contains(context.Book.Identity(statement.At.Item))),
            BasicBudget.Stated => BasicBudget.Changes(context.Book, out _).TrueForAll(c => c.Amount == 0),
            _ => true,
        };

    /// <summary>Blanks told as one: those of an item of a block, of a row, or of a single field.</summary>
    private static (string, Item?) Together(Statement statement, RequiredCell cell) => (cell.IsRow
        || cell.Block.ItemKind is null ? cell.Name : cell.Block.Title, statement.At.Item);

    /// <summary>A row of the form for one more project that nobody needed.</summary>
    private static bool IsUnusedRow(List<(Statement Statement, RequiredCell Cell)> group) => group[0].Statement.Concept.Name == "项目.支出"
        && group.Count > 1;

    private static Outcome Tell(RuleContext context, ReportPart part, List<(Statement Statement, RequiredCell Cell)> group,
        List<(Statement Statement, RequiredCell Cell)> cells)
    {
        var (statement, cell) = group[0];
        var buying = statement.Concept.Name == Procurement ? Buying(context) : [];
        var key = buying.Count > 0 ? "procurement" : cell.IsRow ? "row" : cell.Block.ItemKind is null ? "field"
            : IsWhole(group, cells) ? "block" : "cells";
        var name = cell.IsRow && statement.At.Item is { } item ? item.Name : cell.IsRow ? cell.Name : cell.Block.ItemKind is null
            ? cell.Name : cell.Block.Title;
        return context.Fails(key, statement, null, [.. group.Skip(1).Select(g => g.Statement), .. buying],
            ("部分", part.Id), ("栏", name), ("项目", statement.At.Item?.Name ?? ""), ("数", group.Count), ("列", Columns(context, group)),
                ("指标", buying.Count > 0 ? buying[0].Value.Printed : ""));
    }

    private static bool IsWhole(List<(Statement Statement, RequiredCell Cell)> group, List<(Statement Statement, RequiredCell Cell)> cells) =>
        cells.Count(c => Together(c.Statement, c.Cell) == Together(group[0].Statement, group[0].Cell)) == group.Count;

    private static List<Statement> Buying(RuleContext context) => [.. context.Book.Filled("指标.名称")
        .Where(s => s.Value.Printed.Contains("采购", StringComparison.Ordinal)).Take(1)];

    private static Sentence Columns(RuleContext context, List<(Statement Statement, RequiredCell Cell)> group)
    {
        List<Sentence> names = [.. group.Select(g => g.Cell.IsRow ? context.Book.Vocabulary.Name(g.Statement.At.Stage) : new Sentence(g.Cell.Name,
            g.Statement.Concept.English)).DistinctBy(n => n.Zh)];
        return new Sentence(string.Join("、", names.Select(n => n.Zh)), string.Join(", ", names.Select(n => n.En)));
    }
}
