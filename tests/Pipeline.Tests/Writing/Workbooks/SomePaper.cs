using System.Globalization;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Writing.Documents;

namespace Gouji.Pipeline.Tests.Writing.Workbooks;

/// <summary>A filing of the town of Qinghe, which does not exist, and its official document, in the layout of Hunan's annexes.</summary>
internal static class SomePaper
{
    public static readonly FactKey Posts = Key("编制人数"), Staff = Key("在职人数"), StaffRate = Key("人员控制率"), Execution = Key("预算执行率"), Points = Key("预算执行分值"), Score = Key("预算执行得分");
    public static readonly FactKey Weights = Key("总分值"), Total = Key("总得分"), Filler = Key("填表人"), Filled = Key("填报日期");

    private static readonly Stage[] s_stages = [Stage.PriorExecuted, Stage.Original, Stage.Executed];
    private static readonly string[] s_cars = ["公务用车购置费", "公务用车运行维护费"];

    public static FactKey Key(string concept, Stage stage = Stage.Unstated, FundScope scope = FundScope.Unstated, int item = 0) =>
        new(Vocabulary.Default[concept], stage, scope, item == 0 ? null : new ItemKey(Vocabulary.Default[concept].ItemKind!, item));

    public static Amount Amount(string printed, Unit? unit = null) =>
        new(decimal.Parse(printed.TrimEnd('%').TrimStart('≥'), NumberStyles.Number, CultureInfo.InvariantCulture), printed.TrimEnd('%').Contains('.', StringComparison.Ordinal) ? printed.TrimEnd('%').Length - printed.IndexOf('.', StringComparison.Ordinal) - 1 : 0,
            unit ?? (printed.EndsWith('%') ? Unit.Percent : Unit.WanYuan), printed, Comparator: printed.StartsWith('≥') ? Comparator.AtLeast : Comparator.None);

    /// <summary>All facts entered, totals computed.</summary>
    public static Filing Filing { get; } = new("hunan-overall-2023", 2023, "清河镇人民政府")
    {
        Items = [new(new ItemKey("项目", 1), "农村道路维护"), new(new ItemKey("项目", 2), "文化站运行"), new(new ItemKey("指标", 1), "道路维护里程"), new(new ItemKey("指标", 2), "群众满意度")],
        Entries = [.. Entered(), .. Computed()],
    };

    /// <summary>The same before anything is entered: only what is computed is there, blank.</summary>
    public static Filing Empty { get; } = Filing with { Entries = [.. Computed().Select(e => e with { Value = new Blank("") })] };

    public static OfficialDocument Document(Filing filing) => new("清河镇", "2023年度部门整体支出绩效自评报告", [Body(filing), Basics(filing), Evaluation(filing)]);

    public static TextRun Run(Filing filing, FactKey key) => new(new FilingIndex(filing).Find(key)?.Value.Printed ?? "", key);

    private static IEnumerable<Entry> Entered()
    {
        yield return new(Posts, Amount("46", Unit.Person));
        yield return new(Staff, Amount("50", Unit.Person));
        foreach (var stage in s_stages)
        {
            yield return new(Key("公务用车购置费", stage), Amount("0.00"));
            yield return new(Key("公务用车运行维护费", stage), Amount("3.50"));
            yield return new(Key("项目.支出", stage, item: 1), Amount("1,874.20"));
            yield return new(Key("项目.支出", stage, item: 2), Amount("308.17"));
        }

        yield return new(Key("总支出", Stage.Original, FundScope.All), Amount("861.10"));
        yield return new(Key("总支出", Stage.Adjusted, FundScope.All), Amount("2030.12"));
        yield return new(Key("总支出", Stage.Executed, FundScope.All), Amount("1999.99"));
        yield return new(Key("总支出", Stage.Executed, FundScope.GeneralPublic), Amount("1325.68"));
        yield return new(Points, Amount("10", Unit.Point));
        yield return new(Key("指标.目标值", item: 1), Amount("21", Unit.Counter("公里")) with { Printed = "≥21公里", Comparator = Comparator.AtLeast });
        yield return new(Key("指标.实际值", item: 1), Amount("19.5", Unit.Counter("公里")) with { Printed = "19.5公里" });
        yield return new(Key("指标.分值", item: 1), Amount("50", Unit.Point));
        yield return new(Key("指标.目标值", item: 2), Amount("≥95%", Unit.Percent));
        yield return new(Key("指标.实际值", item: 2), Amount("98%"));
        yield return new(Key("指标.分值", item: 2), Amount("40", Unit.Point));
        yield return new(Key("指标.偏差原因", item: 1), new Words("=雨季长，"));
        yield return new(Filler, new Words("赵小禾"));
        yield return new(Filled, new Day(new DateOnly(2024, 3, 8), "2024年3月8日"));
    }

    private static IEnumerable<Entry> Computed()
    {
        yield return At(StaffRate, "108.70%", new RoundedTo(new QuotientOf(new FactTerm(Staff), new FactTerm(Posts)), 2, Unit.Percent));
        foreach (var stage in s_stages)
        {
            yield return At(Key("公务用车购置和运行费", stage), "3.50", Sum(s_cars.Select(c => Key(c, stage))));
            yield return At(Key("项目支出", stage), "2182.37", Sum([Key("项目.支出", stage, item: 1), Key("项目.支出", stage, item: 2)]));
        }

        var (executed, adjusted) = (new FactTerm(Key("总支出", Stage.Executed, FundScope.All)), new FactTerm(Key("总支出", Stage.Adjusted, FundScope.All)));
        yield return At(Execution, "98.52%", new RoundedTo(new QuotientOf(executed, adjusted), 2, Unit.Percent));
        yield return At(Score, "9.85", new RoundedTo(new ProductOf([new FactTerm(Points), new LeastOf([new NumberTerm(1), new QuotientOf(executed, adjusted)])]), 2, Unit.Point));
        yield return At(Key("指标.得分", item: 1), "46.43", Points2(1));
        yield return At(Key("指标.得分", item: 2), "40.00", Points2(2));
        yield return At(Weights, "100.00", Sum([Points, Key("指标.分值", item: 1), Key("指标.分值", item: 2)]));
        yield return At(Total, "96.28", Sum([Score, Key("指标.得分", item: 1), Key("指标.得分", item: 2)]));
    }

    private static RoundedTo Points2(int item)
    {
        var (actual, target, weight) = (new FactTerm(Key("指标.实际值", item: item)), new FactTerm(Key("指标.目标值", item: item)), new FactTerm(Key("指标.分值", item: item)));
        return new RoundedTo(new AtLeastThen(actual, target, weight, new ProductOf([weight, new QuotientOf(actual, target)])), 2, Unit.Point);
    }

    private static SumOf Sum(IEnumerable<FactKey> keys) => new([.. keys.Select(k => new FactTerm(k))]);

    private static Entry At(FactKey key, string printed, Derivation derivation) =>
        new(key, Amount(printed, key.Concept.Dimension == Dimension.Points ? Unit.Point : null)) { Derivation = derivation, Origin = Origin.Computed };

    private static DocumentSection Body(Filing filing) => new("正文",
    [
        new TextBlock(TextRole.Title, [new("2023年度部门整体支出绩效自评报告")]),
        new TextBlock(TextRole.Heading1, [new("一、基本情况")]),
        new TextBlock(TextRole.Body, [new("2023年全年支出"), Run(filing, Key("总支出", Stage.Executed, FundScope.All)), new("万元，" + string.Concat(Enumerable.Repeat("全镇各项工作平稳推进，财政供养人员控制在编制以内，", 30)))]),
    ]);

    private static DocumentSection Basics(Filing filing) => new("附件2",
    [
        new TextBlock(TextRole.AnnexNumber, [new("附件2")]),
        new TextBlock(TextRole.AnnexTitle, [new("部门整体支出绩效评价基础数据表")]),
        new TextBlock(TextRole.UnitLine, [new("单位：万元")]),
        new TableBlock(new PaperTable([66, 30, 30, 30],
        [
            Row(Head(0, "财政供养人员情况（人）", rows: 2), Head(1, "编制数"), Head(2, "2023年实际在职人数"), Head(3, "控制率")),
            Row(Fact(filing, 1, Posts), Fact(filing, 2, Staff), Fact(filing, 3, StaffRate)),
            Row(Head(0, "经费控制情况"), Head(1, "2022年决算数"), Head(2, "2023年预算数"), Head(3, "2023年决算数")),
            Stages(filing, "1、公务用车购置和维护经费", "公务用车购置和运行费"),
            Stages(filing, "其中：公车购置", "公务用车购置费", indent: 2),
            Stages(filing, "公车运行维护", "公务用车运行维护费", indent: 2),
            Stages(filing, "项目支出：", "项目支出"),
            .. filing.Items.Where(i => i.Key.Kind == "项目").Select(i => Project(filing, i)),
            Row(Head(0, "厉行节约保障措施"), new PaperCell(1, 3, 1, PaperCellKind.Words, [Run(filing, Key("厉行节约保障措施"))])),
        ], 1)),
        new TextBlock(TextRole.Note, [new("说明：“项目支出”需要填报基本支出以外的所有项目支出情况。")]),
        Signed(filing),
    ]);

    private static DocumentSection Evaluation(Filing filing) => new("附件3",
    [
        new TextBlock(TextRole.AnnexNumber, [new("附件3")]),
        new TextBlock(TextRole.AnnexTitle, [new("部门整体支出绩效自评表")]),
        new TableBlock(new PaperTable([20, 22, 28, 22, 22, 12, 12, 18],
        [
            Row(Head(0, "年度预算申请（万元）", rows: 3), Head(1, "", columns: 2), Head(3, "全年预算数"), Head(4, "全年执行数"), Head(5, "分值"), Head(6, "执行率"), Head(7, "得分")),
            Row(Label(1, "年度资金总额", 2), Fact(filing, 3, Key("总支出", Stage.Adjusted, FundScope.All)), Fact(filing, 4, Key("总支出", Stage.Executed, FundScope.All)), Fact(filing, 5, Points), Fact(filing, 6, Execution), Fact(filing, 7, Score)),
            Row(new PaperCell(1, 3, 1, PaperCellKind.Figure, [new("其中：一般公共预算："), Run(filing, Key("总支出", Stage.Executed, FundScope.GeneralPublic))]), new PaperCell(4, 4, 1, PaperCellKind.Empty, [])),
            Row(Head(0, "绩效指标", rows: 2 + filing.Items.Count(i => i.Key.Kind == "指标")), Head(1, "一级指标"), Head(2, "三级指标"), Head(3, "年度指标值"), Head(4, "实际完成值"), Head(5, "分值"), Head(6, "得分"), Head(7, "偏差原因分析及改进措施")),
            .. filing.Items.Where(i => i.Key.Kind == "指标").Select(i => Indicator(filing, i)),
            Row(Head(1, "总分", columns: 4), Fact(filing, 5, Weights), Fact(filing, 6, Total), new PaperCell(7, 1, 1, PaperCellKind.Empty, [])),
        ], 1)),
        Signed(filing),
    ]);

    private static TextBlock Signed(Filing filing) => new(TextRole.SignLine, [new("填表人："), Run(filing, Filler), new("　填报日期："), Run(filing, Filled)]);

    private static PaperRow Project(Filing filing, FilingItem item) => new(
        [new PaperCell(0, 1, 1, PaperCellKind.Words, [Run(filing, Key("项目.名称", item: item.Key.Ordinal))], 1), .. s_stages.Select((s, i) => Fact(filing, 1 + i, Key("项目.支出", s, item: item.Key.Ordinal)))])
    { ItemKind = "项目" };

    private static PaperRow Indicator(Filing filing, FilingItem item)
    {
        FactKey Of(string concept) => Key("指标." + concept, item: item.Key.Ordinal);
        return new PaperRow([Word(filing, 1, Of("一级")), Word(filing, 2, Of("名称")), Word(filing, 3, Of("目标值")), Word(filing, 4, Of("实际值")), Fact(filing, 5, Of("分值")), Fact(filing, 6, Of("得分")), Word(filing, 7, Of("偏差原因"))]) { ItemKind = "指标" };
    }

    private static PaperRow Stages(Filing filing, string label, string concept, int indent = 0) =>
        Row([Label(0, label, 1, indent), .. s_stages.Select((s, i) => Fact(filing, 1 + i, Key(concept, s)))]);

    private static PaperRow Row(params PaperCell[] cells) => new(cells);

    private static PaperCell Head(int column, string text, int columns = 1, int rows = 1) => new(column, columns, rows, PaperCellKind.Head, [new(text)]);

    private static PaperCell Label(int column, string text, int columns, int indent = 0) => new(column, columns, 1, PaperCellKind.Label, [new(text)], indent);

    private static PaperCell Fact(Filing filing, int column, FactKey key) => new(column, 1, 1, PaperCellKind.Figure, [Run(filing, key)]);

    private static PaperCell Word(Filing filing, int column, FactKey key) => new(column, 1, 1, PaperCellKind.Words, [Run(filing, key)]);
}
