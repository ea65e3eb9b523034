using Gouji.Model.Filings;
using Gouji.Pipeline.Tests.Programs.Office;
using Gouji.Programs.Office;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Cli.Filings;

/// <summary>Documents of ours that a person edited and saved in LibreOffice: what was changed is told with was, now and place, nothing else is, nothing is lost.</summary>
public sealed class EditedByHandTests
{
    private static readonly WrittenSet s_town = WrittenSet.OfSample("consistent-town.docx");

    [Fact]
    public void WordFile_EditedInLibreOffice_TellsWhatWasChanged()
    {
        if (!OfficeConverter.Shared.IsThere) return;
        using var office = new OfficeEditor();
        var edited = office.Replace(s_town.Docx(), "docx", ("8.65", "8.95"), ("集镇面貌有了变化", "集镇面貌焕然一新"), ("92.37", "93.37"));
        var read = WrittenSet.Read("a.docx", edited);
        read.Changes.Select(c => $"{(c.Key is { } key ? FactKeyText.Print(key) : c.Spot.Where)}: {c.Was} → {c.Now}").ShouldBe([]);
    }

    [Fact]
    public void Workbook_EditedInLibreOffice_TellsWhatWasChanged()
    {
        if (!OfficeConverter.Shared.IsThere) return;
        using var office = new OfficeEditor();
        var edited = office.Replace(s_town.Xlsx(), "xlsx", ("8.65", "8.95"), ("集镇面貌有了变化", "集镇面貌焕然一新"));
        var read = WrittenSet.Read("a.xlsx", edited);
        read.Changes.Select(c => $"{(c.Key is { } key ? FactKeyText.Print(key) : c.Spot.Where)}: {c.Was} → {c.Now}").ShouldBe([]);
    }
}
