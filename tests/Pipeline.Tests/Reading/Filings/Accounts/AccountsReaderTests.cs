using System.Text;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Reading.Filings.Accounts;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Filings.Accounts;

/// <summary>An export of the accounts becomes facts.</summary>
public sealed class AccountsReaderTests
{
    private const string Export = """
        单位：元
        科目编码,科目名称,支出性质,年初预算数,执行数
        301,工资福利支出,基本支出,3000000.00,3100000.00
        30101,基本工资,基本支出,1800000.00,1900000.00
        30102,津贴补贴,基本支出,1200000.00,1200000.00
        30201,办公费,基本支出,60000.00,55000.50
        30201,办公费,项目支出,10000.00,9000.00
        30217,公务接待费,基本支出,25000.00,18600.00
        30231,公务用车运行维护费,项目支出,90000.00,81200.00
        31299,其他对企业补助,项目支出,50000.00,50000.00
        合计,,,3235000.00,3313800.50
        """;

    [Fact]
    public void Codes_AddUpToFactsWithoutCountingATotalTwice()
    {
        var read = Read(Export);
        Facts(read.Filing).ShouldBe([
            "人员经费 @年初预算 300.00", "人员经费 @决算 310.00", "公用经费 @年初预算 8.50", "办公经费 @年初预算 6.00", "公用经费 @决算 7.36", "办公经费 @决算 5.50",
            "公务接待费 @年初预算 2.50", "公务接待费 @决算 1.86", "公务用车运行维护费 @年初预算 9.00", "公务用车运行维护费 @决算 8.12"], ignoreOrder: true);
        read.Filing.Entries.ShouldAllBe(e => e.Origin == Origin.Accounts && !e.IsToRevise && e.Place != null);
        read.Unmapped.Select(l => l.Name).ShouldBe(["办公费", "其他对企业补助"]);
        read.Questions.ShouldBeEmpty();
    }

    [Fact]
    public void TotalThatDoesNotAgree_IsAskedAbout()
    {
        var read = Read(Export.Replace("301,工资福利支出,基本支出,3000000.00", "301,工资福利支出,基本支出,3000100.00", StringComparison.Ordinal));
        read.Questions.ShouldHaveSingleItem().Why.Zh.ShouldContain("下级科目相加是 300.00 万元");
    }

    [Fact]
    public void ParentWithoutListedParts_Counts() => Facts(Read("科目代码,科目名称,执行数（万元）\n303,对个人和家庭的补助,12.5\n30101,基本工资,100\n").Filing).ShouldBe(["人员经费 @决算 112.50"]);

    [Fact]
    public void ExportThatDoesNotTellBasicSpending_IsToRevise() => Read("科目代码,科目名称,执行数（万元）\n30201,办公费,12.5\n30202,印刷费,1\n").Filing.Entries.ShouldAllBe(e => e.IsToRevise);

    [Fact]
    public void FunctionClasses_AreItemsByTheNameOfTheYear()
    {
        var filing = Read("功能分类编码,功能分类名称,基本/项目,决算数（元）\n2010301,行政运行,基本支出,500000\n2010302,一般行政管理事务,项目支出,100000\n2130152,对高校毕业生到基层任职补助,项目支出,30000\n").Filing;
        filing.Items.Select(i => i.Name).ShouldBe(["一般公共服务支出", "农林水支出"]);
        Facts(filing).ShouldBe(["类.总支出 @决算 #1 60.00", "类.基本支出 @决算 #1 50.00", "类.项目支出 @决算 #1 10.00", "类.总支出 @决算 #2 3.00", "类.项目支出 @决算 #2 3.00"], ignoreOrder: true);
    }

    [Fact]
    public void ValueAPersonEntered_StaysAndIsAskedAbout()
    {
        var key = new FactKey(Vocabulary.Default["公务接待费"], Stage.Executed);
        var filing = Empty with { Entries = [new Entry(key, new Amount(2m, 2, Unit.WanYuan, "2.00"))] };
        var read = AccountsReader.Read("账.csv", Encoding.UTF8.GetBytes(Export), filing).ShouldBeOfType<AccountsRead>();
        read.Filing.Entries[0].Value.Printed.ShouldBe("2.00");
        read.Questions.ShouldHaveSingleItem().Printed.ShouldBe("1.86");
    }

    [Fact]
    public void ExportWithoutUnit_IsRefusedUntilOneIsGiven()
    {
        const string NoUnit = "科目编码,科目名称,执行数\n30217,公务接待费,18600\n30212,因公出国费,0\n";
        AccountsReader.Read("账.csv", Encoding.UTF8.GetBytes(NoUnit), Empty).ShouldBeOfType<AccountsRefused>().Why.Zh.ShouldContain("--accounts-unit");
        Facts(AccountsReader.Read("账.csv", Encoding.UTF8.GetBytes(NoUnit), Empty, Unit.Yuan).ShouldBeOfType<AccountsRead>().Filing).ShouldBe(["公用经费 @决算 1.86", "公务接待费 @决算 1.86", "因公出国费 @决算 0.00"]);
    }

    [Fact]
    public void FileThatIsNoExport_IsRefused() => AccountsReader.Read("账.csv", Encoding.UTF8.GetBytes("今天天气很好。"), Empty).ShouldBeOfType<AccountsRefused>().Why.Zh.ShouldContain("科目编码");

    [Fact]
    public void ExportInGb18030WithSemicolons_IsRead()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding(54936).GetBytes("经济分类科目编码;科目名称;调整预算数（元）;执行数（元）\n30217;公务接待费;20000;18600\n30215;会议费;5000;4000\n30216;培训费;6000;6000\n");
        Facts(AccountsReader.Read("账.csv", bytes, Empty).ShouldBeOfType<AccountsRead>().Filing).ShouldContain("会议培训费 @决算 1.00");
    }

    private static Filing Empty => new("hunan-overall-2023", 2023, "青石镇");

    private static IEnumerable<string> Facts(Filing filing) => filing.Entries.Select(e => FactKeyText.Print(e.Key) + " " + e.Value.Printed);

    private static AccountsRead Read(string export) => AccountsReader.Read("账.csv", Encoding.UTF8.GetBytes(export), Empty).ShouldBeOfType<AccountsRead>();
}
