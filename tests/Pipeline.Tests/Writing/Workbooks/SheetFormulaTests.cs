using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Pipeline.Tests.Programs.Office;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Workbooks;

/// <summary>Derivations of every shape as formulas: LibreOffice comes to the figures the model comes to, and to nothing where it comes to none.</summary>
public sealed class SheetFormulaTests(SomeOffice office) : IClassFixture<SomeOffice>
{
    private const int Formulas = 300;
    private static readonly string[] s_entered = ["12.50", "0.00", "", "1,234.5", "3", "0.10", "0.20", "12.5%", "-4.25", "", "2.675"];
    private static readonly string[] s_targets = ["≥95%", "21个", "约1,200.5元", "定性", "1-2月", "0.3", "", "-5%", "达到2.4万亩", "９８"];

    [Fact]
    public void Derivations_AreWorkedOutByLibreOffice_AsByUs()
    {
        var (filing, derivations) = Generated(new Random(20231));
        if (Recalculated.By(office, Write(filing, derivations.Count)) is not { } cells) return;
        var facts = new FilingIndex(filing);
        for (var i = 0; i < derivations.Count; i++)
        {
            if (!derivations[i].Facts().Any()) continue;
            var expected = derivations[i].Evaluate(facts.Figure);
            var found = Recalculated.Number(cells.GetValueOrDefault($"a!B{i + 1}", ""));
            if (expected is { } number) Math.Abs((found ?? decimal.MaxValue / 2) - number).ShouldBeLessThan(0.000001m, $"{derivations[i]} = {number}, {found}");
            else cells.GetValueOrDefault($"a!B{i + 1}", "").ShouldBe("", derivations[i].ToString());
        }
    }

    [Theory]
    [InlineData(0, "0.95")]
    [InlineData(1, "21")]
    [InlineData(2, "0.12005")]
    [InlineData(3, "")]
    [InlineData(4, "1")]
    [InlineData(5, "0.3")]
    [InlineData(6, "")]
    [InlineData(7, "-0.05")]
    [InlineData(8, "2.4")]
    public void Target_GivesItsNumber(int index, string expected)
    {
        if ((s_numbers ??= Recalculated.By(office, Write(Targets(), 1))) is not { } cells) return;
        cells[$"{FilingSheets.Numbers}!D{index + 1}"].ShouldStartWith(expected);
    }

    private static Dictionary<string, string>? s_numbers;

    private static Filing Targets()
    {
        var keys = s_targets.Select((_, i) => SomePaper.Key("指标.目标值", item: i + 1)).ToList();
        return new Filing("none", 2023, "清河镇")
        {
            Entries = [.. keys.Select((k, i) => new Entry(k, new Words(s_targets[i]))), new Entry(At(0), new Blank("")) { Derivation = new SumOf([.. keys.Select(k => new FactTerm(k))]), Origin = Origin.Computed }],
        };
    }

    /// <summary>Facts in column A, what is computed in column B.</summary>
    private static byte[] Write(Filing filing, int computed)
    {
        var entered = filing.Entries.Where(e => e.Derivation is null).Select(e => e.Key).ToList();
        var rows = Enumerable.Range(0, Math.Max(entered.Count, computed)).Select(i => new PaperRow([.. Cell(0, i < entered.Count ? entered[i] : null), .. Cell(1, i < computed ? At(i) : null)]));
        using var stream = new MemoryStream();
        new FillInOutput().Write(new OfficialDocument("a", "a", [new DocumentSection("a", [new TableBlock(new PaperTable([50, 50], [.. rows]))])]), filing, stream).ShouldBeNull();
        return stream.ToArray();

        IEnumerable<PaperCell> Cell(int column, FactKey? key) => key is null ? [] : [new PaperCell(column, 1, 1, PaperCellKind.Figure, [SomePaper.Run(filing, key)])];
    }

    private static FactKey At(int index) => SomePaper.Key("楼堂馆所.预算投资", item: index + 1);

    private static FactKey Entered(int index) => SomePaper.Key("项目.支出", item: index + 1);

    private static (Filing, List<Derivation>) Generated(Random random)
    {
        List<Derivation> derivations = [.. Enumerable.Range(0, Formulas).Select(_ => Tree(random, 3))];
        var entered = s_entered.Select((printed, i) => new Entry(Entered(i), printed.Length == 0 ? new Blank("") : printed.EndsWith('%') ? SomePaper.Amount(printed) : SomePaper.Amount(printed, i == 3 ? Unit.Yuan : null)));
        return (new Filing("none", 2023, "清河镇") { Items = [.. entered.Select(e => new FilingItem(e.Key.Item!, "甲"))], Entries = [.. entered, .. derivations.Select((d, i) => new Entry(At(i), new Blank("")) { Derivation = d, Origin = Origin.Computed })] }, derivations);
    }

    private static Derivation Tree(Random random, int depth)
    {
        Derivation Next() => Tree(random, depth - 1);
        IReadOnlyList<Derivation> Several() => [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Next())];
        if (depth == 0 || random.Next(5) == 0) return random.Next(6) == 0 ? new NumberTerm(random.Next(-3, 200) / 4m) : new FactTerm(Entered(random.Next(s_entered.Length)));
        return random.Next(9) switch
        {
            0 => new SumOf([.. Enumerable.Range(random.Next(4), random.Next(1, 6)).Select(i => new FactTerm(Entered(i)))]),
            1 => new SumOf(Several()),
            2 => new DifferenceOf(Next(), Next()),
            3 => new ProductOf(Several()),
            4 => new QuotientOf(Next(), Next()),
            5 => new LeastOf(Several()),
            6 => new GreatestOf(Several()),
            7 => new RoundedTo(new SizeOf(Next()), random.Next(4), random.Next(2) == 0 ? Unit.Percent : Unit.WanYuan),
            _ => new AtLeastThen(Next(), Next(), Next(), Next()),
        };
    }
}
