using Gouji.Model;
using Gouji.Model.Forms;
using Gouji.Reading;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Mapping;

public sealed class FormChoiceTests
{
    private const string National = """
        {0}
        | 项目名称 | 渠道清淤
        | 主管部门 | {1} | 实施单位 | 松岭镇人民政府
        | 项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        | | 年度资金总额 | 50 | 50 | 48 | 10 | 96% | 9.6
        | | 其中：当年财政拨款 | 50 | 50 | 48 | | |
        | | 上年结转资金 | 0 | 0 | 0 | | |
        | | 其他资金 | 0 | 0 | 0 | | |
        | 年度总体目标 | 预期目标 | 实际完成情况
        | | 清淤12公里 | 清淤12公里
        | 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | {2}
        | | 产出指标 | 数量指标 | 清淤长度 | 12公里 | 12公里 | 90 | 90 |
        | 总分 | 100 | 99.6

        """;

    public static TheoryData<string, string> Annexes
    {
        get
        {
            TheoryData<string, string> annexes = [];
            foreach (var form in FormCatalogue.All)
                foreach (var part in form.Parts.Where(p => p.Blocks.Count > 0)) annexes.Add(form.Id, part.Id);
            return annexes;
        }
    }

    [Theory]
    [MemberData(nameof(Annexes))]
    public void BlankForm_IsRecognisedByItsOwnLabels(string formId, string partId)
    {
        var form = FormCatalogue.Find(formId)!;
        var match = Blank(form, form.Parts.Single(p => p.Id == partId)).Form.ShouldNotBeNull();
        (match.FormId == formId || match.IsTie || match.RunnerUp?.FormId == formId).ShouldBeTrue($"{match.FormId}: {match.Why.Zh}");
    }

    [Fact]
    public void ProjectSheet_OfNoPlace_IsTheNationalOne()
    {
        var match = Read("项目支出绩效自评表", "岚溪县水利局", "偏差原因分析及改进措施").Form!;
        match.FormId.ShouldBe("mof-project-2020");
        match.Why.Zh.ShouldContain("栏目与“全国通用项目支出绩效自评表");
    }

    [Theory]
    [InlineData("河北省槐川县水利局", "未完成原因分析", "hebei-project-2022")]
    [InlineData("贵州省槐川县水利局", "未完成原因分析", "guizhou-project-2022")]
    [InlineData("岚溪县水利局", "偏差原因分析及改进措施", "mof-project-2020")]
    [InlineData("岚溪县水利局", "未完成原因分析", "mof-project-2020")]
    public void Place_DecidesBetweenNearForms(string department, string reason, string form) =>
        Read("项目支出绩效自评表", department, reason).Form!.FormId.ShouldBe(form);

    [Fact]
    public void Number_OfTheForm_IsAReason()
    {
        var report = SomeReport.Read("报表编号：510000_0013zp\n" + Filled("部门预算项目支出绩效自评表（2023年度）", "岚溪县水利局", "未完成原因分析"));
        report.Form!.FormId.ShouldBe("sichuan-project-2023");
        report.Form.Why.Zh.ShouldContain("印有表号“510000_0013zp”");
    }

    [Fact]
    public void Form_Given_IsReadByWhateverTheTablePrints()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(Cells(Filled("项目支出绩效自评表", "岚溪县水利局", "偏差原因")));
        var match = ReportReader.Read("表.txt", bytes, "guizhou-project-2022").ShouldBeOfType<ReadReport>().Report.Form!;
        (match.FormId, match.IsGiven, match.IsTie).ShouldBe(("guizhou-project-2022", true, false));
        match.Why.Zh.ShouldStartWith("表单由使用者指定");
    }

    [Fact]
    public void Form_GivenThatNothingFits_IsSaid()
    {
        var report = ReportReader.Read("表.txt", System.Text.Encoding.UTF8.GetBytes(SomeReport.Opening), "chongqing-department-2021").ShouldBeOfType<ReadReport>().Report;
        (report.Form!.Share, report.Form.IsGiven).ShouldBe((0m, true));
        report.Form.Why.Zh.ShouldContain("没有与它相符的表");
    }

    [Fact]
    public void Form_Unknown_IsRefusedWithTheKnownOnes()
    {
        var why = ReportReader.Read("表.txt", "文字"u8.ToArray(), "atlantis-2020").ShouldBeOfType<Unreadable>().Why.Zh;
        why.ShouldContain("atlantis-2020");
        why.ShouldContain("mof-project-2020");
    }

    [Fact]
    public void Sheets_InOneFile_ArePartsOfTheirOwn()
    {
        var report = SomeReport.Read(Filled("项目支出绩效自评表", "岚溪县水利局", "偏差原因") + "\n" + Filled("", "岚溪县水利局", "偏差原因").Replace("渠道清淤", "堤防加固", StringComparison.Ordinal));
        report.Parts.Select(p => p.FormId).ShouldBe(["mof-project-2020", "mof-project-2020"]);
        report.Statements.Where(s => s.Concept.Name == "项目.名称").Select(s => s.At.Item!.Name).ShouldBe(["渠道清淤", "堤防加固"]);
    }

    private static Report Read(string title, string department, string reason) => SomeReport.Read(Filled(title, department, reason));

    private static string Filled(string title, string department, string reason) => National
        .Replace("{0}", title, StringComparison.Ordinal).Replace("{1}", department, StringComparison.Ordinal).Replace("{2}", reason, StringComparison.Ordinal);

    private static string Cells(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(l => l.StartsWith('|') ? string.Join('\n', l[1..].Split('|').Select(c => "\t" + c.Trim())) + "\n" : l));

    /// <summary>The labels of a part as a table prints them.</summary>
    private static Report Blank(Form form, FormPart part)
    {
        List<string> lines = [part.Titles[0]];
        foreach (var block in part.Blocks)
        {
            foreach (var field in block.Fields) lines.Add($"| {field.Label.Name} | {(form.Places.Count > 0 ? form.Places[0] : "")}");
            if (block.Columns.Count > 0) lines.Add("| " + string.Join(" | ", block.Columns.Select(c => c.Label.Name).Prepend(block.Title)));
            foreach (var row in block.Rows.Where(r => r.ItemKind is null)) lines.Add("| " + string.Join(" | ", block.Columns.Select(_ => "").Prepend(row.Label.Name)));
        }

        return SomeReport.Read(string.Join('\n', lines));
    }
}
