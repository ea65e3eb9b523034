using Gouji.Model;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model;

/// <summary>Cells are named as spreadsheets name them.</summary>
public sealed class SheetAddressTests
{
    [Theory]
    [InlineData(1, 1, "A1")]
    [InlineData(17, 26, "Z17")]
    [InlineData(3, 27, "AA3")]
    [InlineData(1_048_576, 16_384, "XFD1048576")]
    public void Address_AndBack(int row, int column, string address)
    {
        SheetAddress.Of(row, column).ShouldBe(address);
        SheetAddress.Read(address).ShouldBe((row, column));
    }

    [Theory]
    [InlineData("$D$17", 17, 4)]
    [InlineData("d17", 17, 4)]
    public void Address_InAFormula(string address, int row, int column) => SheetAddress.Read(address).ShouldBe((row, column));

    [Theory]
    [InlineData("")]
    [InlineData("A")]
    [InlineData("1")]
    [InlineData("A0")]
    [InlineData("XFE1")]
    [InlineData("A1048577")]
    [InlineData("A1:B2")]
    [InlineData("A-1")]
    [InlineData("三1")]
    public void Address_OfNothing(string address) => SheetAddress.Read(address).ShouldBeNull();
}
