using Gouji.Model;
using Gouji.Writing.Outputs;
using Gouji.Writing.Text;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>Statements as an aligned table.</summary>
public sealed class FactsTextOutputTests
{
    [Fact]
    public void Report_AsATable() => Golden.Compare(Written(SomeAudit.Report()));

    [Fact]
    public void Columns_AlignWhereChineseCountsTwo()
    {
        var lines = Written(SomeAudit.Report()).Split('\n');
        Columns(lines[1], "附件2").ShouldBe(Columns(lines[4], "正文"));
    }

    [Fact]
    public void NoStatements_AreSaid() => Written(SomeAudit.Report() with { Statements = [], Questions = [] }).ShouldBe("没有读出任何数字或栏目。\n\n没有未读懂的内容。\n");

    private static int Columns(string line, string before) => DisplayWidth.Of(line.AsSpan(0, line.IndexOf(before, StringComparison.Ordinal)));

    private static string Written(Report report)
    {
        using var writer = new StringWriter();
        new FactsTextOutput(writer, Language.Chinese).Write(report);
        return writer.ToString();
    }
}
