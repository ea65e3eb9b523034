using System.Text;
using Gouji.Model;
using Gouji.Writing.Publication;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Publication;

/// <summary>Cells of open data in a spreadsheet.</summary>
public sealed class CsvTextTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86", "'+86")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("＝1", "'＝1")]
    [InlineData("  =1", "'  =1")]
    [InlineData("-12.50", "-12.50")]
    [InlineData("-", "'-")]
    [InlineData("-1.2.3", "'-1.2.3")]
    [InlineData("—", "—")]
    [InlineData("三公经费", "三公经费")]
    [InlineData("", "")]
    public void Formula_IsNeutralised(string cell, string written) => CsvText.Neutral(cell).ShouldBe(written);

    [Fact]
    public void Rows_AreReadBack()
    {
        string[] cells = ["a,b", "say \"x\"", "two\r\nlines", "", "=cmd|' /C calc'!A0", "末"];
        var table = new PublicTable("t", new Sentence("表", "t"), [.. cells.Select((_, i) => new PublicColumn($"c{i}", "string", new Sentence("", "")))], [cells], []);
        var bytes = CsvText.Of(table);
        bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble).ShouldBeTrue();
        CsvRows.Of(bytes)[1].ShouldBe(cells.Select(CsvText.Neutral));
    }
}
