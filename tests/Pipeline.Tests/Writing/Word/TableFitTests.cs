using Gouji.Writing.Documents;
using Gouji.Writing.Word;
using Shouldly;
using Xunit;
using static Gouji.Pipeline.Tests.Writing.SomeDocument;

namespace Gouji.Pipeline.Tests.Writing.Word;

/// <summary>The size a table is set in.</summary>
public sealed class TableFitTests
{
    private static readonly int s_page = Twips.Of(225);

    [Fact]
    public void SmallTable_IsSetInFourSmall() => Size(Table(50, [Cell(0, "三公经费"), Cell(1, "9.98", PaperCellKind.Figure)])).ShouldBe(24);

    [Fact]
    public void Figures_StandInOneLine_AsTheTypeGetsSmaller()
    {
        Size(Table(15, [Cell(0, "1000.25", PaperCellKind.Figure)])).ShouldBe(21);
        Size(Table(13, [Cell(0, "1000.25", PaperCellKind.Figure)])).ShouldBe(18);
        Size(Table(5, [Cell(0, "1000.25", PaperCellKind.Figure)])).ShouldBe(18);
    }

    [Fact]
    public void Table_IsSetSmaller_ToStandOnOnePage()
    {
        Size(Table(50, Rows(24))).ShouldBe(21);
        Size(Table(50, Rows(28))).ShouldBe(18);
    }

    [Fact]
    public void TableOfManyPages_IsSetInFive() => Size(Table(50, Rows(300))).ShouldBe(21);

    private static PaperCell[][] Rows(int count) => [.. Enumerable.Repeat<PaperCell[]>([Cell(0, "行")], count)];

    private static int Size(PaperTable table) => TableFit.Choose(new TableGrid(table, 156), s_page).Type.Style.Size;
}
