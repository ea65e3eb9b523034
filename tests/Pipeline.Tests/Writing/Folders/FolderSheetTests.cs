using Gouji.Model;
using Gouji.Pipeline.Tests.Writing.Sheets;
using Gouji.Writing.Folders;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Folders;

/// <summary>The results of many files as a workbook.</summary>
public sealed class FolderSheetTests
{
    [Fact]
    public void Files_Rules_AndUnreadableFiles_AreASheetEach()
    {
        using var stream = new MemoryStream();
        using (var sheet = new FolderSheet(stream, Language.Chinese, Rule))
        {
            sheet.Add(FileResult.Of(SomeAudit.Of(SomeAudit.Finding, SomeAudit.Light), "a"));
            sheet.Add(FileResult.Of(SomeAudit.Of(SomeAudit.Light), "b"));
            sheet.Add(FileResult.Of(new Unreadable("=坏.docx", new Sentence("文件已损坏。", "Damaged.")), "d"));
        }

        var document = SomeWorkbook.Check(stream.ToArray());
        document.Rows("汇总")[1].ShouldBe("霁川镇.docx | 湖南省部门整体支出绩效自评（附件1–4） | 2023 | 3 | 2 | 66.67% | 1 | 0 | 1 | 0 | 四个项目相加 2480.99，表中合计 2840.99，相差 360.00（万元）。");
        document.Rows("规则").Skip(1).ShouldBe(["TXT003 | 数字后写明计量单位 | 建议 | 2 | 2", "BAL011 | 项目支出等于各项目之和 | 必须更正 | 1 | 1"]);
        document.Rows("读不出")[1].ShouldBe("=坏.docx | 文件已损坏。");
    }

    [Fact]
    public void TenThousandFiles_AreWrittenAsTheyCome()
    {
        var row = FileResult.Of(SomeAudit.Of(SomeAudit.Finding), "c");
        using var stream = new MemoryStream();
        var before = GC.GetAllocatedBytesForCurrentThread();
        using (var sheet = new FolderSheet(stream, Language.English, Rule))
            for (var i = 0; i < 10_000; i++) sheet.Add(row);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(120_000_000);
        stream.Length.ShouldBeGreaterThan(10_000);
    }

    private static Rule? Rule(string id) => id == SomeAudit.Total.Id ? SomeAudit.Total : id == SomeAudit.Advice.Id ? SomeAudit.Advice : null;
}
