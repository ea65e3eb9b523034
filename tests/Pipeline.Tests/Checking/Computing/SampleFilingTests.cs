using Gouji.Checking.Computing;
using Gouji.Model;
using Gouji.Model.Filings;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking.Computing;

/// <summary>What a consistent report prints comes back when everything that can be computed is left blank.</summary>
public sealed class SampleFilingTests
{
    /// <summary>A list that prints no scope may be of the general budget or not, so a total of it is confirmed by the list and not filled from it.</summary>
    private static readonly string[] s_leftToAPerson = ["项目支出 @年初预算 [一般公共预算]"];

    [Theory]
    [InlineData("consistent-town.docx", 120)]
    [InlineData("sichuan-project-form-consistent.docx", 13)]
    [InlineData("shanxi-department-form-consistent.docx", 17)]
    [InlineData("chongqing-department-form-consistent.docx", 9)]
    [InlineData("anhui-department-form-consistent.docx", 9)]
    [InlineData("yuan-project-form-consistent.docx", 12)]
    [InlineData("project-form-consistent.docx", 12)]
    public void ConsistentSample_LeftBlank_ComesBack(string sample, int least)
    {
        var printed = Calculator.Complete(ReportFacts.Of(sample));
        printed.Entries.Where(e => e.Computed is not null).Select(e => $"{FactKeyText.Print(e.Key)} {e.Value.Printed} {e.Computed!.Printed}").ShouldBeEmpty();
        var derived = printed.Entries.Where(e => e is { Derivation: not null, Origin: Origin.Imported } && !s_leftToAPerson.Contains(FactKeyText.Print(e.Key))).ToDictionary(e => e.Key);
        derived.Count.ShouldBeGreaterThanOrEqualTo(least);
        var blank = printed with { Entries = [.. printed.Entries.Select(e => derived.ContainsKey(e.Key) ? new Entry(e.Key, new Blank("")) : e)] };
        var completed = new FilingIndex(Calculator.Complete(blank));
        derived.Values.Where(e => !IsSame(e.Value, completed[e.Key]?.Value)).Select(e => $"{FactKeyText.Print(e.Key)} {e.Value.Printed} ≠ {completed[e.Key]?.Value.Printed}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("consistent-town.docx")]
    [InlineData("faulty-town.docx")]
    [InlineData("anhui-department-form-faulty.docx")]
    [InlineData("final-accounts-faulty.docx")]
    public void Sample_CompletedTwice_StaysTheSame(string sample)
    {
        var once = Calculator.Complete(ReportFacts.Of(sample));
        SomeFiling.Outline(Calculator.Complete(once)).ShouldBe(SomeFiling.Outline(once));
    }

    [Fact]
    public void FaultyTown_Imported_KeepsItsFiguresBesideTheComputedOnes()
    {
        var completed = Calculator.Complete(ReportFacts.Of("faulty-town.docx"));
        completed.Entries.Where(e => e.Computed is not null).ShouldNotBeEmpty();
        completed.Entries.ShouldAllBe(e => e.Computed == null || e.Origin == Origin.Imported);
    }

    private static bool IsSame(Value printed, Value? computed) => (printed, computed) switch
    {
        (Amount a, Amount b) => decimal.Round(b.Number * b.Unit.ToBase / a.Unit.ToBase, a.Decimals, MidpointRounding.AwayFromZero) == a.Number,
        _ => printed.Printed == computed?.Printed,
    };
}
