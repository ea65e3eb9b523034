using Gouji.Checking.CodedRules.Sheets;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>
/// What a cell of a spreadsheet shows is what its formula gives. It is not where the workbook was not recalculated after a change, or where a number is kept as text,
/// which a sum passes over.
/// </summary>
internal sealed class BAL015 : ICodedRule
{
    /// <summary>Formulas of one workbook that are worked out; their cells together are bounded with them.</summary>
    private const int MostFormulas = 20_000;

    private const long MostCells = 2_000_000;

    /// <summary>Spreadsheets count with fifteen digits, so that long sums of cents end in dust.</summary>
    private const decimal Dust = 0.000001m;

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        var figures = new SheetFigures(context.Report.Document);
        var (holds, cells) = (false, 0L);
        HashSet<Location> told = [];
        foreach (var (place, cell) in figures.Formulas.Take(MostFormulas))
        {
            var sum = SumFormula.Of(figures, place, cell.Formula!);
            if ((cells += sum.Cells) > MostCells) break;
            if (sum.Result is not { } expected) continue;
            var (isFailing, stated) = (false, cell.Stored!.Value);
            if (Math.Abs(stated - expected) > Dust + Math.Abs(stated) / 1_000_000_000)
            {
                isFailing = true;
                yield return Stale(context, figures, place, cell, stated, expected);
            }

            foreach (var text in sum.TextNumbers)
            {
                isFailing = true;
                if (told.Add(text.Place)) yield return Text(context, figures, place, cell, text);
            }

            holds |= !isFailing;
        }

        if (holds) yield return context.Holds();
    }

    private static Outcome Stale(RuleContext context, SheetFigures figures, SheetPlace place, Cell cell, decimal stated, decimal expected) => context.Fails(
        "stale", Spot(context, figures, place, place, cell), new Figures(stated, expected, Unit.None), [], $"{place.Sheet}|{place.Address}",
        ("公式", cell.Formula!), ("算得", Number(expected)), ("显示", cell.Text), ("相差", Number(Math.Abs(stated - expected))));

    private static Outcome Text(RuleContext context, SheetFigures figures, SheetPlace place, Cell total, Cell text) => context.Fails(
        "text", Spot(context, figures, place, text.Place, text), null, [Spot(context, figures, place, place, total)], $"text|{text.Place.Words.En}",
        ("原文", text.Text.Trim()), ("合计", place.Address), ("公式", total.Formula!));

    private static Spot Spot(RuleContext context, SheetFigures figures, SheetPlace formula, Location place, Cell cell)
    {
        var part = ReportText.Of(context.Book).At(place)?.Where ?? formula.Sheet;
        var label = figures.Label(formula);
        return new Spot(place, label.Length == 0 ? part : $"{part} › {label}", cell.Text);
    }

    private static string Number(decimal value) => value.ToString("0.00####", System.Globalization.CultureInfo.InvariantCulture);
}
