using Gouji.Checking.Computing;
using Gouji.Model;
using Gouji.Model.Filings;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Computing;

/// <summary>What a consistent report prints comes back when everything that can be computed is left blank.</summary>
public sealed class SampleFilingTests
{
    [Theory]
    [InlineData("consistent-town.docx", 30)]
    [InlineData("sichuan-project-form-consistent.docx", 8)]
    [InlineData("shanxi-department-form-consistent.docx", 8)]
    [InlineData("chongqing-department-form-consistent.docx", 8)]
    [InlineData("anhui-department-form-consistent.docx", 8)]
    [InlineData("yuan-project-form-consistent.docx", 8)]
    [InlineData("project-form-consistent.docx", 8)]
    public void ConsistentSample_LeftBlank_ComesBack(string sample, int least)
    {
        var printed = Calculator.Complete(ReportFacts.Of(sample));
        Console.WriteLine(SomeFiling.Outline(printed));
        printed.Entries.Where(e => e.Computed is not null).Select(e => $"{FactKeyText.Print(e.Key)} {e.Value.Printed} {e.Computed!.Printed}").ShouldBeEmpty();
        var derived = printed.Entries.Where(e => e is { Derivation: not null, Origin: Origin.Imported }).ToDictionary(e => e.Key);
        derived.Count.ShouldBeGreaterThanOrEqualTo(least);
        var completed = new FilingIndex(Calculator.Complete(printed with { Entries = [.. printed.Entries.Where(e => !derived.ContainsKey(e.Key))] }));
        derived.Values.Where(e => !IsSame(e.Value, completed[e.Key]?.Value)).Select(e => $"{FactKeyText.Print(e.Key)} {e.Value.Printed} ≠ {completed[e.Key]?.Value.Printed}").ShouldBeEmpty();
    }

    private static bool IsSame(Value printed, Value? computed) => (printed, computed) switch
    {
        (Amount a, Amount b) => Math.Abs(a.Base - b.Base) * 2 <= a.Unit.ToBase / (decimal)Math.Pow(10, a.Decimals),
        _ => printed.Printed == computed?.Printed,
    };
}
