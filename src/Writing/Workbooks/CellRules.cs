using Gouji.Model;
using Gouji.Writing.Sheets;

namespace Gouji.Writing.Workbooks;

/// <summary>What the cells of a concept take: lists to choose from, numbers not below zero, days. Other things are warned of, never refused.</summary>
internal sealed class CellRules(Language language)
{
    /// <summary>The grades of results that are told in words (财预〔2020〕10号).</summary>
    private const string Degrees = "\"达成年度指标,部分达成年度指标并具有一定效果,未达成年度指标且效果较差\"";

    private readonly SheetRule _grades = new("list", null, "\"优,良,中,差\"", Sentences.ChooseOne.In(language));
    private readonly SheetRule _natures = new("list", null, "\"≥,≤,＝,定性\"", Sentences.ChooseOne.In(language));
    private readonly SheetRule _yesOrNo = new("list", null, "\"是,否\"", Sentences.ChooseOne.In(language));
    private readonly SheetRule _degrees = new("list", null, Degrees, "");
    private readonly SheetRule _figures = new("decimal", "greaterThanOrEqual", "0", Sentences.TypeNumber.In(language));
    private readonly SheetRule _days = new("date", "greaterThanOrEqual", "1", Sentences.TypeDay.In(language));

    /// <summary>The rules of a sheet with the cells that are open in it.</summary>
    public IReadOnlyList<RuledCells> Of(IEnumerable<FactCell> open) =>
        [.. open.Select(c => (c.Cell.Address, Rule: Of(c.Key.Concept))).Where(c => c.Rule is not null).GroupBy(c => c.Rule!).Select(g => new RuledCells(g.Key, string.Join(' ', g.Select(c => c.Address))))];

    private SheetRule? Of(Concept concept) => concept switch
    {
        { Kind: ConceptKind.Grade } => _grades,
        { Kind: ConceptKind.Date } => _days,
        { Kind: ConceptKind.Figure } => _figures,
        { Name: "指标.性质" } => _natures,
        { Name: "指标.实际值" } => _degrees,
        { Kind: ConceptKind.Text } when concept.Name.Contains("是否", StringComparison.Ordinal) => _yesOrNo,
        _ => null,
    };
}
