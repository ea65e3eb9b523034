using Gouji.Model.Catalogue;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model.Catalogue;

public sealed class MarkdownTableTests
{
    [Fact]
    public void Rows_OfTheTablesAskedFor_HaveTheirLines()
    {
        const string Page = """
            # 页

            | 概念 | 量 |
            |---|---|
            | 三公经费 | 万元 |
            |  人数  |  |

            | 阶段 | 词 |
            |---|---|
            | 决算 | 支出 |

            | 概念 | 量 |
            |---|---|
            | 得分 | 分 |
            """;
        MarkdownTable.Rows(Page, "概念").Select(r => $"{r.Line}:{string.Join('/', r.Cells)}").ShouldBe(["5:三公经费/万元", "6:人数/", "14:得分/分"]);
    }

    [Fact]
    public void Rows_OfATableNobodyAsksFor_AreLeftOut() => MarkdownTable.Rows("| 甲 | 乙 |\n|---|---|\n| 1 | 2 |", "丙").ShouldBeEmpty();

    [Fact]
    public void Text_BetweenTables_EndsTheTable() => MarkdownTable.Rows("| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n说明\n| 3 | 4 |", "甲").Count().ShouldBe(1);

    [Fact]
    public void Cells_AreTrimmed() => MarkdownTable.Cells("|  甲 | 乙　|").ShouldBe(["甲", "乙"]);

    [Fact]
    public void Cells_LeftEmpty_AreKept() => MarkdownTable.Cells("| 甲 | | 乙 | |").ShouldBe(["甲", "", "乙", ""]);
}
