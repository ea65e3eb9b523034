using Gouji.Model;
using Gouji.Model.Forms;

namespace Gouji.Writing.Sheets;

/// <summary>What was checked: the file, counts of findings and outcomes, how many figures are proved; then each rule with its outcomes.</summary>
internal sealed class CheckedRows(Language language)
{
    public SheetHead Head => new(Sentences.CheckedSheet.In(language), false, [("", 22), ("", 48), ("", 10), ("", 10), ("", 10), ("", 10)]);

    public void Write(SheetStream sheet, Audit audit)
    {
        var report = audit.Report;
        Line(sheet, Sentences.File, Path.GetFileName(report.Document.File));
        Line(sheet, Sentences.YearHead, (report.Year is { } year ? Sentences.Year(year) : Sentences.NoYear).In(language));
        Line(sheet, Sentences.Form, (FormCatalogue.Find(report.Form?.FormId)?.Name ?? Sentences.NoForm).In(language));
        foreach (var severity in Enum.GetValues<Severity>()) Count(sheet, Sentences.Severity(severity), audit.Findings.Count(f => f.Severity == severity));
        Count(sheet, Sentences.FigureCount, audit.Coverage.Figures);
        Count(sheet, Sentences.ProvedCount, audit.Coverage.Proved);
        if (audit.Coverage.Figures > 0) Name(sheet, Sentences.ProvedShare).Cell(new SheetNumber((decimal)audit.Coverage.Proved / audit.Coverage.Figures, 2, true));
        Count(sheet, Sentences.QuestionCount, report.Questions.Count);
        sheet.Row();
        WriteRules(sheet, audit.Outcomes);
    }

    private void WriteRules(SheetStream sheet, IReadOnlyList<Outcome> outcomes)
    {
        sheet.Row();
        foreach (var head in new[] { Sentences.RuleHead, Sentences.RuleTitle, Sentences.HoldsCount, Sentences.FailsCount, Sentences.OtherCount, Sentences.UndecidedCount })
            sheet.Cell(head.In(language), WorkbookStyles.Head);
        foreach (var rule in outcomes.GroupBy(o => o.Rule.Id).OrderBy(g => g.Key, StringComparer.Ordinal))
            sheet.Row().Cell(rule.Key).Cell(rule.First().Rule.Title.In(language))
                .Cell(rule.Count(o => o is Holds)).Cell(rule.Count(o => o is Fails)).Cell(rule.Count(o => o is DoesNotApply)).Cell(rule.Count(o => o is Undecided));
    }

    private void Line(SheetStream sheet, Sentence name, string text) => Name(sheet, name).Cell(text);

    private void Count(SheetStream sheet, Sentence name, int count) => Name(sheet, name).Cell(count);

    private SheetStream Name(SheetStream sheet, Sentence name) => sheet.Row().Cell(name.In(language));
}
