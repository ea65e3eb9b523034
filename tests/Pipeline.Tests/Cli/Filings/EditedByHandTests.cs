using Gouji.Model.Filings;
using Gouji.Pipeline.Tests.Reading.Filings;
using Gouji.Pipeline.Tests.Programs.Office;
using Gouji.Programs.Office;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli.Filings;

/// <summary>Documents of ours that a person edited and saved in LibreOffice: what was changed is told with was, now and place, nothing else is, nothing is lost.</summary>
public sealed class EditedByHandTests
{
    private static readonly WrittenSet s_town = WrittenSet.OfSample("consistent-town.docx");

    private static readonly (string, string)[] s_edits = [("8.65", "8.95"), ("集镇面貌有了变化", "集镇面貌焕然一新"), ("92.37", "93.37")];

    [Fact]
    public void WordFile_EditedInLibreOffice_TellsWhatWasChanged()
    {
        if (!OfficeConverter.Shared.IsThere) return;
        using var office = new OfficeEditor();
        Told(WrittenSet.Read("a.docx", office.Replace(s_town.Docx(), "docx", s_edits)), "93.37万元");
    }

    [Fact]
    public void Workbook_EditedInLibreOffice_TellsWhatWasChanged()
    {
        if (!OfficeConverter.Shared.IsThere) return;
        using var office = new OfficeEditor();
        Told(WrittenSet.Read("a.xlsx", office.Replace(s_town.Xlsx(), "xlsx", s_edits)), "93.37");
    }

    /// <summary>A figure in a table, one told in the text too, and words: these three, and the rest as it was.</summary>
    private static void Told(FilingRead read, string spoken)
    {
        read.Changes.Where(c => c.Key is not null).Select(c => $"{FactKeyText.Print(c.Key!)}: {c.Was} → {c.Now}").ShouldBe([$"政府采购金额 @决算: 92.37 → {spoken}", "办公经费 @决算: 8.65 → 8.95"], ignoreOrder: true);
        var words = read.Changes.Single(c => c.Key is null);
        (words.Was![..9], words.Now![..10]).ShouldBe(("集镇面貌有了变化。", "集镇面貌焕然一新。农"));
        var (now, was) = (SameFiling.Lines(read.Filing), SameFiling.Lines(s_town.Filing));
        now.Count.ShouldBe(was.Count);
        now.Zip(was).Count(p => p.First != p.Second).ShouldBe(4, "two facts and two paragraphs");
    }
}
