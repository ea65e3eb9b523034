using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Writing.Documents;

namespace Gouji.Pipeline.Tests.Writing;

/// <summary>An official document made by hand: a body with every role, a table with merged cells as 附件2 has, one with vertical heads as 附件3 has, and a wide one.</summary>
internal static class SomeDocument
{
    public static FactKey Spending { get; } = Key("三公经费", Stage.Executed);

    /// <summary>A fact the filing has no entry for.</summary>
    public static FactKey Unfilled { get; } = Key("填表人");

    private static readonly string[] s_indicators = ["道路养护里程", "新建文化广场", "农村厕所改造", "森林防火巡查", "困难群众走访", "政策宣讲场次", "政务公开及时率", "群众满意度", "办公成本节约率", "垃圾清运吨数"];

    public static Filing Filing { get; } = new("hunan-overall-2023", 2023, "青禾镇人民政府")
    {
        Entries = [Money(Spending, 9.98m), Money(Key("三公经费", Stage.Original), 13m), Money(Key("项目支出", Stage.Executed), 918.5m)],
    };

    public static OfficialDocument Report() => new("自评报告", "2023年度青禾镇人民政府整体支出绩效自评报告", [Body(), BasicFigures(), SelfEvaluation(), Wide()]);

    public static OfficialDocument Of(params DocumentBlock[] blocks) => new("文件", "文件", [new DocumentSection("正文", blocks)]);

    public static TextBlock Line(TextRole role, string text) => new(role, [new TextRun(text)]);

    public static PaperCell Cell(int column, string text, PaperCellKind kind = PaperCellKind.Words, int columns = 1, int rows = 1, int indent = 0) =>
        new(column, columns, rows, kind, [new TextRun(text)], indent);

    public static PaperTable Table(decimal width, params PaperCell[][] rows) => new([.. Enumerable.Repeat(width, rows[0].Sum(c => c.ColumnSpan))], [.. rows.Select(r => new PaperRow(r))]);

    private static FactKey Key(string concept, Stage stage = Stage.Unstated) => new(Vocabulary.Default.Find(concept)!, stage);

    private static Entry Money(FactKey key, decimal number) => new(key, new Amount(number, 2, Unit.WanYuan, PrintedFigure.Number(number, 2)));

    private static DocumentSection Body() => new("正文",
    [
        Line(TextRole.Title, "2023年度青禾镇人民政府\n整体支出绩效自评报告"),
        Line(TextRole.Heading1, "一、部门（单位）基本情况"),
        Line(TextRole.Heading2, "（一）机构设置"),
        Line(TextRole.Heading3, "1.内设机构"),
        new TextBlock(TextRole.Body,
        [
            new TextRun("本镇“三公”经费支出"), new TextRun("9.98万元", Spending), new TextRun("，年初预算"), new TextRun("13.00万元", Key("三公经费", Stage.Original)),
            new TextRun("，完成预算的76.77%。"), new TextRun("去年的这句话要改。") { IsToRevise = true },
        ]),
        .. Enumerable.Range(0, 9).Select(_ => Line(TextRole.Body, "青禾镇人民政府坚持以群众满意为标准，全年组织干部走访农户，修缮水渠和道路，清理河道垃圾，完善公共服务设施，各项工作按照年初计划有序推进。")),
        Line(TextRole.AnnexList, "附件：1.整体支出绩效评价基础数据表"),
        Line(TextRole.AnnexList, "2.部门（单位）整体支出绩效自评表以及其他需要随报告一并报送的各种说明材料"),
        Line(TextRole.Signature, "青禾镇人民政府"),
        Line(TextRole.Signature, "2024年3月28日"),
    ]);

    private static DocumentSection BasicFigures() => new("附件2",
    [
        Line(TextRole.AnnexNumber, "附件2"),
        Line(TextRole.AnnexTitle, "整体支出绩效评价基础数据表"),
        Line(TextRole.UnitLine, "单位：万元"),
        new TableBlock(new PaperTable([48, 36, 36, 36],
        [
            new([Cell(0, "财政供养人员情况（人）", PaperCellKind.Head, rows: 2), Cell(1, "编制数", PaperCellKind.Head), Cell(2, "2023年实际在职人数", PaperCellKind.Head), Cell(3, "控制率", PaperCellKind.Head)]),
            new([Cell(1, "46", PaperCellKind.Figure), Cell(2, "44", PaperCellKind.Figure), Cell(3, "95.65%", PaperCellKind.Figure)]),
            new([Cell(0, "经费控制情况（万元）", PaperCellKind.Head), Cell(1, "2022年决算数", PaperCellKind.Head), Cell(2, "2023年预算数", PaperCellKind.Head), Cell(3, "2023年决算数", PaperCellKind.Head)]),
            new([Cell(0, "三公经费", PaperCellKind.Label), Figure(1, "12.10"), Figure(2, "13.00", Key("三公经费", Stage.Original)), Figure(3, "9.98", Spending)]),
            new([Cell(0, "1、公务用车购置和维护经费", PaperCellKind.Label, indent: 1), Figure(1, "5.20"), Figure(2, "6.00"), Figure(3, "4.51")]),
            new([Cell(0, "其中：公车购置", PaperCellKind.Label, indent: 2), Figure(1, "0"), Figure(2, "0"), Figure(3, "0")]),
            new([Cell(0, "项目支出", PaperCellKind.Label), Figure(1, "1528.29"), Figure(2, "918.00"), Figure(3, "918.50", Key("项目支出", Stage.Executed))]),
            new([Cell(0, "政府采购金额", PaperCellKind.Label), Cell(1, "——", PaperCellKind.Empty), Figure(2, ""), Figure(3, "")]),
            new([Cell(0, "厉行节约保障措施", PaperCellKind.Head), Cell(1, "严格执行公务接待标准，控制公务用车运行费用；推行无纸化办公，节约水电，压缩会议数量和规模，每月通报各站所经费支出情况。", columns: 3)]),
        ])),
        Line(TextRole.Note, "说明：“项目支出”需要填报基本支出以外的所有项目支出情况，“公用经费”填报基本支出中的一般商品和服务支出。"),
        new TextBlock(TextRole.SignLine, [new TextRun("填表人："), new TextRun("", Unfilled), new TextRun("\t填报日期：2024年3月28日\t联系电话：\t单位负责人签字：")]),
    ]);

    private static PaperCell Figure(int column, string text, FactKey? key = null) => new(column, 1, 1, PaperCellKind.Figure, [new TextRun(text, key)]);

    private static DocumentSection SelfEvaluation() => new("附件3",
    [
        Line(TextRole.AnnexNumber, "附件3"),
        Line(TextRole.AnnexTitle, "部门（单位）整体支出绩效自评表"),
        new TableBlock(new PaperTable([10, 20, 20, 33, 20, 20, 11, 11, 11],
        [
            new([Cell(0, "绩效指标", PaperCellKind.Head, rows: 11), .. new[] { "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差" }.Select((t, i) => Cell(i + 1, t, PaperCellKind.Head))]),
            .. s_indicators.Select((name, i) => new PaperRow(
            [
                .. i % 5 == 0 ? [Cell(1, i == 0 ? "产出指标（50分）" : "效益指标", PaperCellKind.Head, rows: 5)] : Array.Empty<PaperCell>(),
                Cell(2, "数量指标", PaperCellKind.Head), Cell(3, name), Figure(4, "≥12公里"), Figure(5, "15.5公里"), Figure(6, "10"), Figure(7, "10"), Cell(8, i == 3 ? "雨季提前，部分路段改在冬季巡查" : ""),
            ])),
            new([Cell(0, "总分", PaperCellKind.Head, columns: 6), Figure(6, "100"), Figure(7, "100"), Cell(8, "")]),
        ], HeadRows: 1)),
    ]);

    private static DocumentSection Wide() => new("附件5", [Line(TextRole.AnnexTitle, "横排的明细表"), new TableBlock(Table(25, [.. Enumerable.Range(1, 9).Select(i => Cell(i - 1, $"第{i}栏", PaperCellKind.Head))], [.. Enumerable.Range(1, 9).Select(i => Figure(i - 1, $"{i}000.25"))]))]);
}
