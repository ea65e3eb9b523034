using System.Globalization;
using Gouji.Reading.Formats.Sheets.Numbers;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats.Sheets.Numbers;

/// <summary>A cell prints what the spreadsheet shows, since the digits shown say how exact a figure is.</summary>
public sealed class NumberFormatTests
{
    [Theory]
    [InlineData("General", "2127.2100000000003", "2127.21")]
    [InlineData("General", "96.385542168674704", "96.38554217")]
    [InlineData("General", "0.1", "0.1")]
    [InlineData("General", "1E-05", "0.00001")]
    [InlineData("General", "13800000001", "13800000001")]
    [InlineData("General", "-0.5", "-0.5")]
    [InlineData("G/通用格式", "12", "12")]
    [InlineData("0.00%", "0.96385542168674704", "96.39%")]
    [InlineData("0%", "1", "100%")]
    [InlineData("0.00", "72.785", "72.79")]
    [InlineData("0.00", "1.0049999999999999", "1.01")]
    [InlineData("#,##0.00", "1234567.891", "1,234,567.89")]
    [InlineData("#,##0.00_ ", "1528.29", "1,528.29")]
    [InlineData("#,##0.00_);(#,##0.00)", "-12.5", "(12.50)")]
    [InlineData("0.00;[Red]0.00", "-12.5", "-12.50")]
    [InlineData("0.00_ ;[Red]\\-0.00\\ ", "-12.5", "-12.50")]
    [InlineData("_-* #,##0.00_-;-* #,##0.00_-;_-* \"-\"??_-;_-@_-", "0", "0.00")]
    [InlineData("#,##0.00;-#,##0.00;;@", "0", "0.00")]
    [InlineData("#", "0", "0")]
    [InlineData("0.0#", "3", "3.0")]
    [InlineData("#.##", "3", "3")]
    [InlineData("0\\.0000", "21272100", "2127.2100")]
    [InlineData("0!.00,\"万元\"", "21272100", "212.72万元")]
    [InlineData("0.00,", "2127.21", "2.13")]
    [InlineData("0\"人\"", "83", "83人")]
    [InlineData("[$¥-804]#,##0.00", "5", "¥5.00")]
    [InlineData("[>=100]0;0.00", "250", "250")]
    [InlineData("[>=100]0;0.00", "2.5", "2.50")]
    [InlineData("0.00E+00", "2127.21", "2127.21")]
    [InlineData("# ?/?", "0.5", "0.5")]
    [InlineData("000", "7", "007")]
    public void Number_PrintsAsShown(string code, string stored, string shown) => Print(code, stored).ShouldBe(shown);

    [Theory]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "45292", "2024年1月1日")]
    [InlineData("yyyy/m/d", "45292.5", "2024/1/1")]
    [InlineData("[$-804]yyyy\\-mm\\-dd;@", "45292", "2024-01-01")]
    [InlineData("yyyy/m/d h:mm", "45292.75", "2024/1/1 18:00")]
    [InlineData("上午/下午h\"时\"mm\"分\"", "45292.75", "下午6时00分")]
    [InlineData("[h]:mm", "1.5", "36:00")]
    [InlineData("aaaa", "45292", "星期一")]
    [InlineData("yyyy/m/d", "1", "1900/1/1")]
    [InlineData("yyyy/m/d", "-5", "-5")]
    [InlineData("yyyy/m/d", "9999999", "9999999")]
    public void Day_PrintsAsShown(string code, string stored, string shown) => Print(code, stored).ShouldBe(shown);

    [Fact]
    public void Day_CountedFrom1904() => NumberFormat.Parse("yyyy/m/d").Print(43830m, 1462).ShouldBe("2024/1/1");

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("[")]
    [InlineData("\\")]
    [InlineData(";;;")]
    [InlineData("0.00;;;;;;0")]
    public void BrokenCode_StillPrintsTheNumber(string code) => Print(code, "12").ShouldContain("12");

    private static string Print(string code, string stored) =>
        NumberFormat.Parse(code).Print(StoredNumber.Read(stored) ?? throw new FormatException(stored.ToString(CultureInfo.InvariantCulture)));
}
