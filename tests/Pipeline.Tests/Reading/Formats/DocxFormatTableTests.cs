using Gouji.Model;
using Shouldly;
using Xunit;
using static Gouji.Pipeline.Tests.Reading.Formats.DocxText;

namespace Gouji.Pipeline.Tests.Reading.Formats;

/// <summary>How the cells of a table lie in its grid and where they stand in the file.</summary>
public sealed class DocxFormatTableTests
{
    private const string Starts = "<w:vMerge w:val='restart'/>";
    private const string Continues = "<w:vMerge/>";

    [Fact]
    public void Spans_ShiftTheCellsBehind()
    {
        var table = Body(Table(Row(Cell("a", "<w:gridSpan w:val='2'/>"), Cell("b")), Row(Cell("c"), Cell("d"), Cell("e")))).ReadTable();
        table.ColumnCount.ShouldBe(3);
        table.Outline(0).ShouldBe("0:a 1x2 | 2:b");
        table.Outline(1).ShouldBe("0:c | 1:d | 2:e");
    }

    [Fact]
    public void VerticalMerge_StandsOnceAtItsTop()
    {
        var table = Body(Table(Row(Cell("a", Starts), Cell("b")), Row(Cell("", Continues), Cell("c")), Row(Cell("d", Starts), Cell("e")), Row(Cell("", Continues), Cell("f")))).ReadTable();
        table.Rows.Select((_, i) => table.Outline(i)).ShouldBe(["0:a 2x1 | 1:b", "1:c", "0:d 2x1 | 1:e", "1:f"]);
    }

    [Fact]
    public void Continuation_WithoutStartOrOfOtherWidth_IsACellOfItsOwn()
    {
        var table = Body(Table(Row(Cell("a", Continues), Cell("b", Starts)), Row(Cell("c"), Cell("d", Continues + "<w:gridSpan w:val='2'/>")))).ReadTable();
        table.Outline(0).ShouldBe("0:a | 1:b");
        table.Outline(1).ShouldBe("0:c | 1:d 1x2");
    }

    [Fact]
    public void Continuation_BelowAPlainRow_IsACellOfItsOwn()
    {
        var table = Body(Table(Row(Cell("a", Starts)), Row(Cell("b")), Row(Cell("c", Continues)))).ReadTable();
        table.Outline(2).ShouldBe("0:c");
    }

    [Fact]
    public void FreeColumns_BeforeAndAfter_Count()
    {
        var table = Body(Table($"<w:tr><w:trPr><w:gridBefore w:val='2'/><w:gridAfter w:val='1'/></w:trPr>{Cell("a")}</w:tr>")).ReadTable();
        table.ColumnCount.ShouldBe(4);
        table.Outline(0).ShouldBe("2:a");
    }

    [Fact]
    public void LegacyMerges_AcrossAndDown()
    {
        const string Across = "<w:hMerge w:val='restart'/>";
        var table = Body(Table(
            Row(Cell("a", Starts + Across), Cell("", Starts + "<w:hMerge/>"), Cell("b")),
            Row(Cell("", Continues + Across), Cell("", Continues + "<w:hMerge/>"), Cell("c")))).ReadTable();
        table.Outline(0).ShouldBe("0:a 2x2 | 2:b");
        table.Outline(1).ShouldBe("2:c");
    }

    [Fact]
    public void Place_CountsRowsAndCellsOfTheFile()
    {
        var table = Body(P("一") + Table(Row(Cell("a", Starts), Cell("b")), Row(Cell("", Continues), Cell("c", "<w:gridSpan w:val='2'/>")))).ReadTable();
        table.Rows[1].Cells[0].Place.ShouldBe(new CellPlace("a.docx", 1, 2, 2, 5, 0, 1));
    }

    [Fact]
    public void DeletedRow_IsGone_ButCounted()
    {
        var document = Body(Table(Row(Cell("a")), $"<w:tr><w:trPr><w:del/></w:trPr>{Cell("b")}</w:tr>", Row(Cell("c")))).Read();
        var table = document.Blocks.ShouldHaveSingleItem().ShouldBeOfType<Table>();
        table.Rows.Select(r => r.Number).ShouldBe([1, 3]);
        table.Rows[1].Cells[0].Row.ShouldBe(1);
        table.Rows[1].Cells[0].Place.ShouldBe(new CellPlace("a.docx", 1, 3, 1, 3, 0, 1));
        document.Traces.ShouldHaveSingleItem().ShouldBe(new Trace(TraceKind.TrackedDeletion, "b", new CellPlace("a.docx", 1, 2, 1, 2, 0, 1)));
    }

    [Fact]
    public void Cell_KeepsItsParagraphs_AndHasOneAtLeast()
    {
        var table = Body(Table(Row($"<w:tc>{P("绩")}{P("效")}</w:tc>", "<w:tc><w:p/></w:tc>", "<w:tc/>"))).ReadTable();
        table.Outline(0).ShouldBe("0:绩/效 | 1: | 2:");
        table.Rows[0].Cells.ShouldAllBe(cell => cell.Paragraphs.Count > 0);
    }

    [Fact]
    public void NestedTable_StaysInItsCell_NumberedAsItOpens()
    {
        var document = Body(Table(Row($"<w:tc>{P("外")}{Table(Row(Cell("内")))}{P("后")}</w:tc>")) + Table(Row(Cell("次")))).Read();
        var outer = document.Blocks[0].ShouldBeOfType<Table>();
        var cell = outer.Rows[0].Cells[0];
        cell.Text.ShouldBe("外\n后");
        cell.Nested.ShouldHaveSingleItem().Rows[0].Cells[0].Place.ShouldBe(new CellPlace("a.docx", 2, 1, 1, 2, 0, 1));
        document.Blocks.OfType<Table>().Select(t => t.Number).ShouldBe([1, 3]);
    }

    [Fact]
    public void ContentControls_AroundRowsAndCells_AreTransparent()
    {
        var cell = $"<w:sdt><w:sdtContent>{Cell("b")}</w:sdtContent></w:sdt>";
        var table = Body(Table($"<w:sdt><w:sdtContent>{Row(Cell("a"), cell)}</w:sdtContent></w:sdt>")).ReadTable();
        table.Outline(0).ShouldBe("0:a | 1:b");
    }

    [Fact]
    public void EndlessSpan_IsBounded() =>
        Body(Table(Row(Cell("a", "<w:gridSpan w:val='2000000000'/>"), Cell("b", "<w:gridSpan w:val='-3'/>")))).ReadTable().ColumnCount.ShouldBe(1025);

    [Fact]
    public void HundredThousandRows_AreRead() =>
        Body(Table([.. Enumerable.Repeat(Row(Cell("1"), Cell("2")), 100_000)])).ReadTable().Rows.Count.ShouldBe(100_000);
}
