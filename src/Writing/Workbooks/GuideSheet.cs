using Gouji.Model;
using Gouji.Writing.Sheets;

namespace Gouji.Writing.Workbooks;

/// <summary>The first sheet of a workbook to be filled in: how it is done.</summary>
internal static class GuideSheet
{
    private const decimal Width = 78m;

    public static void Write(WorkbookStream workbook, Language language, string name)
    {
        var look = new CellLook(PaperLooks.Imitation, 12) { Horizontal = HorizontalPlace.Left };
        var (title, plain) = (workbook.Styles.Of(look with { Font = PaperLooks.Black, Size = 16 }), workbook.Styles.Of(look));
        var (open, computed) = (workbook.Styles.Of(look with { Fill = FillInFilling.ToFillIn, IsRuled = true }), workbook.Styles.Of(look with { Fill = FillInFilling.Computed, IsRuled = true }));
        using var sheet = workbook.Open(new SheetHead(name, false, [("", Width)]) { IsProtected = true });
        Line(Sentences.FillInTitle, title);
        Line(Sentences.FillInOpen, open);
        Line(Sentences.FillInComputed, computed);
        foreach (var line in new[] { Sentences.FillInBlank, Sentences.FillInRows, Sentences.FillInNotes, Sentences.FillInBack }) Line(line, plain);

        void Line(Sentence words, int style) => sheet.Row(TextHeight.Of(words.In(language), 12, 160) + 8).Cell(words.In(language), style);
    }
}
