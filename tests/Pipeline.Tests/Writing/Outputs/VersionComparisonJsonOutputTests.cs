using System.Text;
using System.Text.Json.Nodes;
using Gouji.Model;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>A comparison of two versions as JSON.</summary>
public sealed class VersionComparisonJsonOutputTests
{
    private static readonly Statement s_figure = SomeAudit.Report().Statements[0];
    private static readonly Audit s_old = SomeAudit.Of(SomeAudit.Finding);
    private static readonly Audit s_new = SomeAudit.Of(SomeAudit.Light);

    [Fact]
    public void Output_FitsTheSchema() => new Schema("comparison.schema.json").Misfits(Written(new VersionComparison(
        s_old, s_new, [new Change(s_figure, s_figure), new Change(null, s_figure), new Change(s_figure, null)],
        [SomeAudit.Light], [SomeAudit.Finding], [SomeAudit.Light]))).ShouldBeEmpty();

    [Fact]
    public void RemovedFigure_HasNoNewSide()
    {
        var change = JsonNode.Parse(Written(new VersionComparison(s_old, s_new, [new Change(s_figure, null)], [], [], [])))!["changes"]![0]!;
        change["concept"]!.GetValue<string>().ShouldBe(s_figure.Concept.Name);
        change["new"].ShouldBeNull();
        change["old"]!["printed"]!.GetValue<string>().ShouldBe(s_figure.Value.Printed);
    }

    private static string Written(VersionComparison comparison)
    {
        using var stream = new MemoryStream();
        new VersionComparisonJsonOutput(stream, Language.Chinese, "1.2.3").Write(comparison);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
