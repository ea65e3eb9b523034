using Gouji.Pipeline.Tests.Reading.Formats;
using Gouji.Writing.Publication;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Publication;

/// <summary>Reports with private and unseen contents wherever a file can hold them: none of it is published.</summary>
public sealed class PlantedReportTests
{
    private const string Name = "钱守一";
    private static readonly string[] s_mobiles = [.. Enumerable.Range(1, 14).Select(i => $"1390000{i:00}00"[..9] + $"{i:00}")];

    [Fact]
    public void Word_PublishesNoneOfIt()
    {
        var files = SomePublication.Files(SomePublication.Of("planted.docx", Planted()), new SomePublication.BareWord());
        foreach (var secret in s_mobiles.Append(Name).Append("430000199001010009").Append("秘密")) SomePublication.Holding(files, secret).ShouldBeEmpty(secret);
        files.Text("report.html").ShouldContain("139****");
    }

    [Fact]
    public void Word_TellsWhatWasMasked()
    {
        var masked = SomePublication.Of("planted.docx", Planted()).MaskedList();
        masked.ShouldContain(m => m.Kind.Zh == "手机号码");
        masked.ShouldContain(m => m.Kind.Zh == "个人姓名");
        string.Concat(masked.Select(m => m.Place.Zh)).ShouldNotContain("139");
    }

    [Fact]
    public void Word_KeepsWhatIsVisible()
    {
        var page = string.Concat(new PublishedPage(SomePublication.Files(SomePublication.Of("planted.docx", Planted())).Text("report.html")).Texts);
        foreach (var visible in new[] { "整体支出绩效自评报告", "编制数62人", "青石镇页眉", "办公电话0700-2200000", "已接受的插入", "脚注文字" }) page.ShouldContain(visible);
    }

    [Fact]
    public void Workbook_PublishesNoHiddenCells()
    {
        var bytes = XlsxText.Sheet(
                Row(1, "项目", "金额", "秘密列") + Row(2, "甲项目", "12.5", s_mobiles[1]) + Row(3, "秘密行", s_mobiles[2], "9", " hidden='1'") + Row(4, "乙项目", "13.5", "8"),
                before: "<cols><col min='3' max='3' width='9' hidden='1'/></cols>")
            .With("藏", Row(1, "秘密表", s_mobiles[0], "7"), state: "hidden")
            .Bytes();
        var files = SomePublication.Files(SomePublication.Of("planted.xlsx", bytes));
        foreach (var secret in s_mobiles[..3].Append("秘密")) SomePublication.Holding(files, secret).ShouldBeEmpty(secret);
        files.Text("report.html").ShouldContain("乙项目");
    }

    [Fact]
    public void HeadOfUnit_IsMaskedOnlyWhenAsked()
    {
        var bytes = DocxText.Body(DocxText.P("2023年度青石镇整体支出绩效自评报告") + DocxText.P("填表人：钱守一  填报日期：2024年3月1日  联系电话：13900000000  单位负责人：孙立本")).Bytes();
        var plain = SomePublication.Files(SomePublication.Of("a.docx", bytes)).Text("report.html");
        plain.ShouldContain("孙立本");
        plain.ShouldContain("钱**");
        var asked = SomePublication.Files(SomePublication.Of("a.docx", bytes, new PublicationTerms(MasksHeads: true))).Text("report.html");
        asked.ShouldNotContain("孙立本");
        asked.ShouldContain("孙**");
    }

    private static byte[] Planted()
    {
        var split = string.Concat(s_mobiles[0].Select(c => $"<w:r><w:t>{c}</w:t></w:r><w:bookmarkStart w:id='1' w:name='秘密'/>"));
        var body = DocxText.P("2023年度青石镇整体支出绩效自评报告") + DocxText.P("一、基本情况") + DocxText.P("编制数62人，办公电话0700-2200000。")
            + $"<w:p>{split}</w:p>"
            + DocxText.P($"手机{s_mobiles[1][..3]}-{s_mobiles[1][3..7]}-{s_mobiles[1][7..]}，身份证430000199001010009，{Name}经办。")
            + $"<w:p><w:del w:author='{Name}'><w:r><w:delText>{s_mobiles[2]}秘密</w:delText></w:r></w:del><w:ins w:author='{Name}'><w:r><w:t>已接受的插入</w:t></w:r></w:ins></w:p>"
            + $"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{s_mobiles[3]}秘密</w:t></w:r></w:p>"
            + $"<w:p><w:r><w:drawing><wp:inline xmlns:wp='urn:wp'><wp:docPr id='1' name='图' descr='{s_mobiles[4]}秘密'/></wp:inline></w:drawing></w:r></w:p>"
            + DocxText.Table(DocxText.Row(DocxText.Cell("填表人"), DocxText.Cell(Name), DocxText.Cell("联系电话"), DocxText.Cell(s_mobiles[5])));
        return DocxText.Body(body)
            .With("header", "hdr", DocxText.P($"青石镇页眉 {s_mobiles[6]}"))
            .With("footer", "ftr", DocxText.P($"页脚 {s_mobiles[7]}"))
            .With("footnotes", "footnotes", $"<w:footnote w:id='2'>{DocxText.P("脚注文字" + s_mobiles[8])}</w:footnote>")
            .With("comments", "comments", $"<w:comment w:id='1' w:author='{Name}'>{DocxText.P(s_mobiles[9] + "秘密")}</w:comment>")
            .Entry("docProps/core.xml", $"<cp:coreProperties xmlns:cp='urn:cp' xmlns:dc='urn:dc'><dc:creator>{Name}</dc:creator><dc:description>{s_mobiles[10]}</dc:description></cp:coreProperties>")
            .Entry("customXml/item1.xml", $"<秘密>{s_mobiles[11]}</秘密>")
            .Entry("word/embeddings/oleObject1.bin", s_mobiles[12] + "秘密")
            .Entry("word/vbaProject.bin", s_mobiles[13])
            .Bytes();
    }

    private static string Row(int number, string first, string second, string third, string attributes = "") =>
        $"<row r='{number}'{attributes}>{Cell("A", number, first)}{Cell("B", number, second)}{Cell("C", number, third)}</row>";

    private static string Cell(string column, int row, string text) => $"<c r='{column}{row}' t='inlineStr'><is><t>{text}</t></is></c>";
}
