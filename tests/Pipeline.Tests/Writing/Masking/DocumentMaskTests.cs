using Gouji.Writing.Documents;
using Gouji.Writing.Masking;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Masking;

/// <summary>Private words in paragraphs and tables of a document.</summary>
public sealed class DocumentMaskTests
{
    [Fact]
    public void NumberSplitOverRuns_IsMasked()
    {
        var (document, places) = Masked(new TextBlock(TextRole.Body, [new("电话13"), new("80000"), new("0000。")]));
        Words(document).ShouldBe("电话138****0000。");
        places.ShouldHaveSingleItem().Place.Zh.ShouldBe("附件2 第1段");
    }

    [Fact]
    public void CellUnderAHeadOfAddresses_IsMasked()
    {
        var (document, places) = Masked(Table(["姓名", "家庭住址", "身份证号"], ["甲某", "石桥村3组", "430000199001010009"]));
        Words(document).ShouldBe("姓名家庭住址身份证号甲某（略）430***********0009");
        places.Select(p => p.Kind).ShouldBe([PrivateKind.Address, PrivateKind.Identity]);
        places[0].Place.Zh.ShouldBe("附件2 表1 行2 列2");
    }

    [Fact]
    public void CellBesideALabel_IsMasked() => Words(Masked(Table(["家庭住址", "石桥村3组"])).Document).ShouldBe("家庭住址（略）");

    private static (OfficialDocument Document, IReadOnlyList<MaskedPlace> Places) Masked(DocumentBlock block) =>
        new DocumentMask(Mask.OfNumbers).Apply(new OfficialDocument("名", "题", [new DocumentSection("附件2", [block])]));

    private static TableBlock Table(params string[][] rows) => new(new PaperTable(
        [.. rows[0].Select(_ => 40m)],
        [.. rows.Select(row => new PaperRow([.. row.Select((text, i) => new PaperCell(i, 1, 1, PaperCellKind.Words, [new TextRun(text)]))]))]));

    private static string Words(OfficialDocument document) => string.Concat(document.Sections.SelectMany(s => s.Blocks).SelectMany(b => b switch
    {
        TextBlock text => text.Runs.Select(r => r.Text),
        TableBlock table => table.Table.Rows.SelectMany(r => r.Cells).Select(c => c.Text),
        _ => [],
    }));
}
