using Gouji.Checking;
using Gouji.Model;
using Gouji.Pipeline.Tests.Writing;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Checking;

/// <summary>What changed between two versions of a report.</summary>
public sealed class VersionComparerTests
{
    [Fact]
    public void SameReport_ChangesNothing() => Compare(SomeAudit.Of(SomeAudit.Finding), SomeAudit.Of(SomeAudit.Finding)).ShouldSatisfyAllConditions(
        c => c.Changes.ShouldBeEmpty(), c => c.NewFindings.ShouldBeEmpty(), c => c.Fixed.ShouldBeEmpty(), c => c.Same.Count.ShouldBe(1));

    [Fact]
    public void ChangedFigure_IsToldWithBothValues()
    {
        var change = Compare(SomeAudit.Of(), With(SomeAudit.Of(), "2480.99")).Changes.ShouldHaveSingleItem();
        (change.Old!.Value.Printed, change.New!.Value.Printed).ShouldBe(("2840.99", "2480.99"));
    }

    [Fact]
    public void FigureWithMoreDecimals_IsTheSame() => Compare(With(SomeAudit.Of(), "20"), With(SomeAudit.Of(), "20.00")).Changes.ShouldBeEmpty();

    [Fact]
    public void RemovedAndAddedFigures_StandAlone()
    {
        var less = SomeAudit.Of();
        less = less with { Report = less.Report with { Statements = [.. less.Report.Statements.Skip(1)] } };
        Compare(SomeAudit.Of(), less).Changes.ShouldHaveSingleItem().New.ShouldBeNull();
        Compare(less, SomeAudit.Of()).Changes.ShouldHaveSingleItem().Old.ShouldBeNull();
    }

    [Fact]
    public void Findings_AreNewFixedOrStillThere()
    {
        var c = Compare(SomeAudit.Of(SomeAudit.Finding), SomeAudit.Of(SomeAudit.Light));
        (c.NewFindings.Single(), c.Fixed.Single(), c.Same.Count).ShouldBe((SomeAudit.Light, SomeAudit.Finding, 0));
    }

    [Fact]
    public void FindingThatWasFolded_IsNotNew() =>
        Compare(SomeAudit.Of(SomeAudit.Finding), SomeAudit.Of([.. SomeAudit.Finding.Consequences])).NewFindings.ShouldBeEmpty();

    private static VersionComparison Compare(Audit old, Audit renewed) => VersionComparer.Compare(old, renewed);

    private static Audit With(Audit audit, string figure)
    {
        var statements = audit.Report.Statements.ToList();
        var number = decimal.Parse(figure, System.Globalization.CultureInfo.InvariantCulture);
        statements[0] = statements[0] with { Value = new Amount(number, figure.Contains('.', StringComparison.Ordinal) ? 2 : 0, Unit.WanYuan, figure) };
        return audit with { Report = audit.Report with { Statements = statements } };
    }
}
