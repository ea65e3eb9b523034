using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Pipeline.Tests.Writing;

/// <summary>A small invented report with its audit, as outputs get it: 附件2 with a total that does not fit, and one sentence of body text.</summary>
internal static class SomeAudit
{
    public const string File = "霁川镇.docx";

    public static Rule Total { get; } = new(
        "BAL011", new Sentence("项目支出等于各项目之和", "Project spending is the sum of the projects"), Severity.Error,
        new Sentence("核对项目清单是否完整；再核对附件3 的支出性质分类。", "Check that the list of projects is complete, then the split in annex 3."),
        new Sentence("部门整体支出绩效评价基础数据表填报说明", "Notes on the annex of basic figures"));

    public static Rule Advice { get; } = new(
        "TXT003", new Sentence("数字后写明计量单位", "Figures have their unit"), Severity.Advice, new Sentence("在数字后写明“万元”。", "Write 万元 behind the figure."), new Sentence("", ""));

    public static Finding Finding { get; } = new()
    {
        Rule = Total,
        Severity = Severity.Error,
        Message = new Sentence("四个项目相加 2480.99，表中合计 2840.99，相差 360.00（万元）。", "The four projects add up to 2480.99, the total says 2840.99; the difference is 360.00 (万元)."),
        Place = Cell(2, 4, "2840.99"),
        Related = [Cell(3, 4, "77", "敬老院运转"), Cell(4, 4, "", "村庄环境整治"), Body("2512.16万元", 14)],
        Stated = 2840.99m,
        Expected = 2480.99m,
        Difference = 360.00m,
        Tolerance = 0.025m,
        Unit = Unit.WanYuan,
        Suspects = [MissingRow(), Swapped()],
        Bridges = [Bridge()],
        Consequences = [Consequence()],
        Fingerprint = "0123456789abcdef",
    };

    public static Finding Light { get; } = new()
    {
        Rule = Advice,
        Severity = Severity.Advice,
        Message = new Sentence("“2512.16”后面没有写计量单位。", "No unit behind 2512.16."),
        Place = Body("2512.16", 14),
        Fingerprint = "fedcba9876543210",
    };

    public static Audit Of(params Finding[] findings) => new(
        Report(),
        [
            new Holds(Total, [Statement()]), new DoesNotApply(Advice, new Sentence("没有正文", "there is no body")),
            new Undecided(Total, new Sentence("没有写公用经费", "running costs are not stated"), []), .. findings.Select(f => new Fails(f.Rule, f)),
        ],
        findings,
        new ProofCoverage(3, 2, [Statement()]));

    public static Report Report()
    {
        var document = Document();
        var question = new Question("31.17", "其他支出31.17万元", new ParagraphPlace(File, ParagraphPlace.Body, 1, 12, 5), new Sentence("这个数字说的是什么，没有认出来", "it was not understood what this figure is about"));
        var heading = new Paragraph("一、基本情况", new ParagraphPlace(File, ParagraphPlace.Body, 2, 0, 6), 1);
        return new Report(
            document, 2023, new FormMatch("hunan-overall-2023", 0.9m, new Sentence("标题相同", "the titles agree")),
            [new ReportPart("附件2", "基础数据表", "附件2", document.Blocks)], [new Section(1, 1, "基本情况", heading, null, [])],
            [Statement(), Blank(), Text(), Vague()], [question]);
    }

    public static Document Document() => new(File, "docx", [BodyParagraph(), Table()], []);

    public static Statement Statement() => State("项目支出", new Amount(2840.99m, 2, Unit.WanYuan, "2840.99"), Cell(2, 4, "2840.99"), new Coordinates(2023, Stage.Executed, FundScope.Unstated, null));

    private static Statement Blank() => State("项目.支出", new Blank(""), Cell(4, 4, "", "村庄环境整治"), new Coordinates(2023, Stage.Executed, FundScope.GeneralPublic, new Item("项目", "村庄环境整治", 2, "附件2")));

    private static Statement Text() => State("填表人", new Words("钱守一"), Cell(5, 1, "钱守一"), Coordinates.Unstated);

    private static Statement Vague() => State("公用经费", new Amount(500m, 0, Unit.Yuan, "500余元", Vagueness.OrMore), Body("500余元", 3), Coordinates.Unstated with { Stage = Stage.Original | Stage.Adjusted });

    private static Statement State(string concept, Value value, Spot spot, Coordinates at) => new()
    {
        Concept = Vocabulary.Default[concept],
        At = at,
        Value = value,
        Place = spot.Location,
        Label = concept,
        Part = "附件2",
        Path = spot.Where.Split(" › "),
    };

    private static Spot Cell(int row, int column, string printed, string name = "项目支出") =>
        new(new CellPlace(File, 1, row, column, 10 * row + column, 0, printed.Length), $"附件2 › {name} › 2023年决算数", printed);

    private static Spot Body(string printed, int start) => new(new ParagraphPlace(File, ParagraphPlace.Body, 1, start, printed.Length), "正文 › 一般公共预算支出情况", printed);

    private static Suspect MissingRow() => new(
        Cell(2, 4, "2840.99"), null, new Sentence("有行未列", "rows are missing"), new Sentence("清单可能漏列：360.00 = 65.00（政府性基金）+ 295.00（其他资金）", "the list may lack rows: 360.00 = 65.00 (government funds) + 295.00 (other funds)"),
        [new Sentence("附件3 的 2840.99 与之一致", "2840.99 in annex 3 agrees")], [], 0.65m);

    private static Suspect Swapped() => new(
        Cell(2, 4, "2840.99"), 2480.99m, new Sentence("数字颠倒", "swapped digits"), new Sentence("2480.99 写成 2840.99（4 与 8）", "2480.99 written as 2840.99 (4 and 8)"),
        [], [new Sentence("附件3 也写 2840.99，若改则两处不一致", "annex 3 says 2840.99 too")], 0.4m);

    private static Bridge Bridge() => new(
        new Sentence("差额正好是政府性基金、其他资金", "the gap is exactly government funds, other funds"), 360.00m,
        [
            new BridgeTerm(65m, new Sentence("政府性基金", "government funds"), [Cell(6, 2, "65", "政府性基金")]),
            new BridgeTerm(295m, new Sentence("其他资金", "other funds"), [Cell(7, 2, "295", "其他资金")]),
        ]);

    private static Finding Consequence() => new()
    {
        Rule = Total with { Id = "BAL020" },
        Severity = Severity.Error,
        Message = new Sentence("附件3 合计随之不符。", "The total of annex 3 follows."),
        Place = Cell(8, 2, "2840.99", "年度资金总额"),
        Fingerprint = "00000000000000aa",
    };

    private static Paragraph BodyParagraph() => new(
        "2023年，我镇项目支出共计2512.16万元，其中：基本建设类支出1200.00万元，其他支出31.17万元，均已按规定的用途使用。", new ParagraphPlace(File, ParagraphPlace.Body, 1, 0, 64));

    private static Table Table() => new(1, 4,
    [
        Row(1, "", "2022年决算数", "2023年预算数", "2023年决算数"),
        Row(2, "项目支出：", "1528.29", "918", "2840.99"),
        Row(3, "敬老院运转", "70", "", "77"),
        Row(4, "村庄环境整治", "", "", ""),
    ]);

    private static TableRow Row(int number, params string[] texts) =>
        new(number, [.. texts.Select((text, i) => new Cell(number - 1, i, 1, 1, [new Paragraph(text, new CellPlace(File, 1, number, i + 1, 10 * number + i + 1, 0, text.Length))], []))]);
}
