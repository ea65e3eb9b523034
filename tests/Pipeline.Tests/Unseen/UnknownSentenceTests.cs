using System.Text;
using Gouji.Checking;
using Gouji.Pipeline.Tests.Reading.Mapping;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Unseen;

/// <summary>Sentences on things the vocabulary has no word for, and tables bureaus draw for themselves.</summary>
public sealed class UnknownSentenceTests
{
    [Theory]
    [InlineData("全年投入整治资金120.50万元，其中：河道清淤80.50万元，岸线绿化40.00万元。")]
    [InlineData("全年投入整治资金120.50万元，其中：河道清淤30.00万元，岸线绿化12.36万元。")]
    [InlineData("投入整治资金120.50万元，其中：河道清淤80.50万元（其中购置设备12.00万元），岸线绿化40.00万元。")]
    [InlineData("河道清淤80.50万元、岸线绿化40.00万元，合计120.50万元。")]
    [InlineData("供水收入100.00万元，其中城区80.00万元，比上年增加10.00万元，增长11.11%。")]
    [InlineData("供水收入52.50万元，比上年50.00万元增加2.50万元，增长5.00%。")]
    [InlineData("供水收入47.50万元，同比减少2.50万元，下降5%。")]
    [InlineData("工程投资200.00万元，其中县级配套50.00万元，占25%；乡镇自筹30.00万元，占15.00%。")]
    [InlineData("清淤工程计划投资300.00万元，累计完成支出285.00万元，支出进度95.00%。")]
    [InlineData("共慰问老人320人，发放慰问金16.00万元，每人500元。")]
    public void SentenceThatAgrees_IsLeftInPeace(string sentence) => Found(sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("GEN008", "全年投入整治资金210.50万元，其中：河道清淤80.50万元，岸线绿化40.00万元。")]
    [InlineData("GEN008", "河道清淤80.50万元、岸线绿化40.00万元，合计130.50万元。")]
    [InlineData("GEN009", "供水收入52.50万元，比上年50.00万元增加3.50万元，增长5.00%。")]
    [InlineData("GEN009", "供水收入47.50万元，同比减少2.50万元，下降15%。")]
    [InlineData("GEN009", "工程投资200.00万元，其中县级配套50.00万元，占25%；乡镇自筹30.00万元，占51.00%。")]
    [InlineData("GEN009", "清淤工程计划投资300.00万元，累计完成支出285.00万元，支出进度59.00%。")]
    public void SentenceThatDoesNot_IsTold(string rule, string sentence) => Found(sentence).ShouldContain(f => f.StartsWith(rule, StringComparison.Ordinal));

    [Theory]
    [InlineData("预算编制表", "| 内容 | 金额 |\n| 公用经费 | 72.78 |\n| 其中：办公费 | 3.73 |\n| 差旅费 | 7.37 |\n| 合计 | 72.78 |")]
    [InlineData("满意度调查表", "| 选项 | 人数 | 占比 |\n| 满意 | 90 | 90% |\n| 基本满意 | 8 | 8% |\n| 不满意 | 2 | 2% |\n| 合计 | 100 | 100% |")]
    [InlineData("主要设备表", "| 设备 | 单价（元） | 数量 | 金额（元） |\n| 水泵 | 1200.00 | 3 | 3600.00 |\n| 阀门 | 300.00 | 10 | 3000.00 |\n| 合计 | | 13 | 6600.00 |")]
    [InlineData("指标对照表", "| 年份 | 供水量 | 用水户 |\n| 2021 | 320.5 | 1200 |\n| 2022 | 330.1 | 1250 |\n| 2023 | 341.9 | 1300 |")]
    [InlineData("产量表", "| 内容 | 单位 | 计划 | 完成 |\n| 造林 | 亩 | 300 | 320 |\n| 管护 | 公里 | 12.5 | 12.5 |\n| 育苗 | 万株 | 6 | 6 |")]
    [InlineData("资产表", "| 内容 | 期初 | 本期增加 | 本期减少 | 期末 |\n| 房屋 | 500.00 | 20.00 | 0 | 520.00 |\n| 车辆 | 60.00 | 0 | 10.00 | 50.00 |\n| 合计 | 560.00 | 20.00 | 10.00 | 570.00 |")]
    [InlineData("部分项目支出表", "| 内容 | 金额 |\n| 道路 | 30.00 |\n| 桥梁 | 20.00 |\n| …… | |\n| 合计 | 95.00 |")]
    [InlineData("平均数表", "| 单位 | 得分 |\n| 一站 | 90.5 |\n| 二站 | 92.5 |\n| 平均 | 91.5 |")]
    public void TableThatOnlyLooksLikeASum_IsLeftInPeace(string name, string table) => Found($"{name}\n{table}\n").ShouldBeEmpty();

    private static List<string> Found(string text) =>
        [.. Auditor.Default.Audit(SomeReport.Read("报告.txt", Encoding.UTF8.GetBytes(SomeReport.Opening + SomeReport.Plain + "\n" + text + "\n"))).Findings
            .Where(f => f.Rule.Id.StartsWith("GEN", StringComparison.Ordinal)).Select(f => $"{f.Rule.Id} {f.Message.Zh}")];
}
