using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Writing.Documents;
using Gouji.Writing.Sheets;
using Gouji.Writing.Workbooks;

namespace Gouji.Writing.Outputs;

/// <summary>
/// An official document as a workbook to be filled in: each fact has one cell that is open, wherever else it is printed it is taken from there, and
/// what the filing has a derivation for is a live formula. Rows are kept for more projects and indicators.
/// </summary>
/// <param name="carry">Writes the data the workbook shall carry as JSON, or null.</param>
public sealed class FillInOutput(Language language = Language.Chinese, Action<Filing, Stream>? carry = null) : IDocumentOutput
{
    private const int Spare = 4;

    public string Extension => "xlsx";

    public Sentence? Write(OfficialDocument document, Filing filing, Stream stream)
    {
        var (facts, names, rules) = (new FilingIndex(filing), new SheetNames(), new CellRules(language));
        var spare = new SpareRows(facts, Spare);
        var guide = names.Of(FilingSheets.HowToFillIn.In(language));
        List<SheetPlan> plans = [.. document.Sections.Select(s => SectionLayout.Of(spare.In(s), names.Of(s.Name), asks: true))];
        var (cells, targets) = (new FactCells(facts, plans), new TargetNumbers());
        var formulas = new SheetFormula(cells, facts, targets);
        var filling = new FillInFilling(facts, cells, formulas, new TypedScore(cells, formulas));
        using var workbook = new WorkbookStream(stream);
        GuideSheet.Write(workbook, language, guide);
        foreach (var sheet in plans.GroupJoin(cells.First, p => p, c => c.Plan, (plan, own) => (Plan: plan, Cells: own.ToList())))
        {
            var computed = sheet.Cells.Where(c => filling.Formula(c, facts.Find(c.Key)) is not null).ToHashSet();
            new DocumentSheets(workbook, filling).Write(sheet.Plan, Head(sheet.Plan, sheet.Cells, computed, cells), rules.Of(sheet.Cells.Where(c => !computed.Contains(c))));
        }

        if (targets.Any) targets.Write(workbook, facts);
        if (carry is not null) CarriedFiling.Write(workbook, filing, carry, [.. cells.First.Where(c => c.Lead.Length + c.Tail.Length == 0).Select(c => Named(c, filling, facts))]);
        return null;
    }

    private static NamedCell Named(FactCell cell, FillInFilling filling, FilingIndex facts) => new(
        cell.Key, $"{cell.Plan.Quoted}!${SheetAddress.Column(cell.Cell.Column)}${cell.Cell.Row}",
        (filling.Formula(cell, facts.Find(cell.Key)) ?? filling.Typed(cell, facts.Find(cell.Key))) is not null);

    /// <summary>Rows kept for more items say nothing that the row above them did not say.</summary>
    private SheetHead Head(SheetPlan plan, List<FactCell> own, HashSet<FactCell> computed, FactCells cells)
    {
        var guidance = new Guidance(cells.Facts, language);
        return DocumentSheets.Head(plan) with { IsProtected = true, Notes = [.. own.Where(c => !cells.IsSpare(c)).Select(c => guidance.Of(c, computed.Contains(c)))] };
    }
}
