using Gouji.Reading.Formats.Scans;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats.Scans;

public sealed class CellRegionsTests
{
    [Fact]
    public void Grid_HasACellForEachBox() => CellRegions.Of(SomePicture.Grid([100, 400, 900], [100, 160, 300])).Single().Cells.Count.ShouldBe(4);

    [Fact]
    public void MissingSegment_MergesTwoCells()
    {
        PixelBox[] rules = [.. SomePicture.Grid([100, 900], [100, 160, 300]), new PixelBox(400, 160, 403, 303)];
        CellRegions.Of(rules).Single().Cells.Count.ShouldBe(3);
    }

    [Fact]
    public void TwoTables_AreTwo() =>
        CellRegions.Of([.. SomePicture.Grid([100, 900], [100, 300]), .. SomePicture.Grid([100, 500, 900], [500, 700])]).Select(t => t.Cells.Count).ShouldBe([1, 2]);

    [Fact]
    public void Underline_IsNoTable() => CellRegions.Of([new PixelBox(100, 100, 900, 103)]).ShouldBeEmpty();
}
