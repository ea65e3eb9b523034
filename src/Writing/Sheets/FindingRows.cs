using System.Globalization;
using Gouji.Model;

namespace Gouji.Writing.Sheets;

/// <summary>Findings as rows of a list, what follows from one under it.</summary>
internal sealed class FindingRows(Language language)
{
    private static readonly (Sentence Head, decimal Width)[] s_columns =
    [
        (Sentences.Ordinal, 7), (Sentences.SeverityHead, 14), (Sentences.RuleHead, 10), (Sentences.Place, 36), (Sentences.Message, 60), (Sentences.ExpectedFigure, 13),
        (Sentences.StatedFigure, 13), (Sentences.DifferenceFigure, 12), (Sentences.UnitHead, 7), (Sentences.Suspects, 44), (Sentences.Remedy, 44), (Sentences.Basis, 36), (Sentences.Fingerprint, 18),
    ];

    public SheetHead Head => new(Sentences.FindingsSheet.In(language), true, [.. s_columns.Select(c => (c.Head.In(language), c.Width))]);

    public void Write(SheetStream sheet, IReadOnlyList<Finding> findings)
    {
        for (var i = 0; i < findings.Count; i++)
        {
            sheet.Row().Cell(i + 1);
            Write(sheet, findings[i]);
            WriteConsequences(sheet, findings[i], (i + 1).ToString(CultureInfo.InvariantCulture));
        }
    }

    private void WriteConsequences(SheetStream sheet, Finding finding, string ordinal)
    {
        for (var i = 0; i < finding.Consequences.Count; i++)
        {
            var inner = string.Create(CultureInfo.InvariantCulture, $"{ordinal}.{i + 1}");
            sheet.Row().Cell(inner);
            Write(sheet, finding.Consequences[i]);
            WriteConsequences(sheet, finding.Consequences[i], inner);
        }
    }

    private void Write(SheetStream sheet, Finding finding) => sheet
        .Cell(Sentences.Severity(finding.Severity).In(language)).Cell(finding.Rule.Id).Cell(FindingText.Place(finding, language)).Cell(finding.Message.In(language))
        .Cell(Number(finding, finding.Expected)).Cell(Number(finding, finding.Stated)).Cell(Number(finding, finding.Difference)).Cell(UnitOf(finding))
        .Cell(FindingText.Suspects(finding, language)).Cell(finding.Remedy.In(language)).Cell(finding.Rule.Basis.In(language)).Cell(finding.Fingerprint);

    private static SheetNumber? Number(Finding finding, decimal? value) => value is { } number ? SheetNumber.Of(number, finding.Unit) : null;

    /// <summary>Figures of findings are in base units: money in 万元, rates as shares, which the cell shows as percents.</summary>
    private static string UnitOf(Finding finding) => finding.Stated is null && finding.Expected is null ? "" : finding.Unit.Dimension switch
    {
        Dimension.Money => Unit.WanYuan.Name,
        Dimension.Ratio => "",
        _ => finding.Unit.Name,
    };
}
