using System.Text;
using Gouji.Checking;
using Gouji.Model;
using Gouji.Pipeline.Tests.Properties;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Unseen;

/// <summary>Sentences as bureaus write them in the manner of their final accounts. Each agrees with itself, so nothing in it is to be corrected or verified.</summary>
public sealed class SentenceTests
{
    [Theory]
    [InlineData("2022年度本年收入合计2762.98万元，其中：财政拨款收入2702.98万元，占97.83%；其他收入60.00万元，占2.17%。")]
    [InlineData("2022年度收入总计2886.43万元，与上年相比增加120.32万元，增长4.35%。本年收入2762.98万元。")]
    [InlineData("2022年度财政拨款收、支总计2810.20万元。2022年度本年收入合计2762.98万元，本年支出合计2765.13万元，其中：基本支出685.13万元，占24.78%；项目支出2080.00万元，占75.22%。")]
    [InlineData("2022年度财政拨款支出年初预算数为2650.00万元，支出决算数为2705.13万元，完成年初预算的102.08%。")]
    [InlineData("2022年度一般公共预算财政拨款支出2705.13万元，主要用于以下方面：一般公共服务（类）支出5.13万元，占0.19%；社会保障和就业（类）支出2500.00万元，占92.42%；卫生健康（类）支出200.00万元，占7.39%。")]
    [InlineData("“三公”经费财政拨款支出预算为9.50万元，支出决算为6.72万元，完成预算的70.74%，其中：因公出国（境）费支出预算为0万元，支出决算为0万元；公务接待费支出预算为4.50万元，支出决算为2.86万元，完成预算的63.56%；公务用车购置费及运行维护费支出预算为5.00万元，支出决算为3.86万元，完成预算的77.20%。")]
    [InlineData("2022年三公经费6.72万元，较上年7.95万元减少1.23万元，下降15.47%，其中公务接待费2.86万元，公务用车运行维护费3.86万元。公务接待32批次、286人次；公务用车保有量2辆，每辆运行费1.93万元。")]
    [InlineData("我局核定编制45名，其中行政编制12名、事业编制33名。现有在职在编人员43人，其中行政11人、事业32人；另有退休人员12人、临聘人员8人。")]
    [InlineData("行政编制12名，事业编制33名，年末实有人数51人（其中在职43人，退休8人）。")]
    [InlineData("本单位编制45人，实有人数43人，其中局机关编制12人、实有11人；民政事务中心编制33人、实有32人。")]
    [InlineData("2022年政府采购预算60.00万元，实际采购金额58.80万元，其中货物类采购18.80万元，服务类采购40.00万元，政府采购执行率98.00%。")]
    [InlineData("年初部门预算2650.00万元，年中调整追加236.43万元，调整后预算2886.43万元，执行率95.80%，全年支出2765.13万元。")]
    [InlineData("公用经费控制率=（实际支出公用经费总额/预算安排公用经费总额）×100%=82.72/90.00×100%=91.91%。")]
    [InlineData("2022年末结转结余121.30万元，比上年末123.45万元减少2.15万元，下降1.74%。")]
    public void ConsistentSentence_IsLeftInPeace(string sentence) => Serious(sentence).ShouldBeEmpty();

    [Theory]
    [InlineData("AGR001", "2022年末实有在职人数43人。\n（二）人员情况\n2022年末实有在职人数34人。")]
    [InlineData("BAL003", "2022年度一般公共预算财政拨款支出2756.13万元，其中：基本支出685.13万元；项目支出2080.00万元。")]
    [InlineData("BAL004", "2022年基本支出685.13万元，其中人员经费529.41万元；公用经费92.72万元。")]
    public void FaultySentence_IsTold(string rule, string sentence) => Serious(sentence).ShouldContain(f => f.StartsWith(rule, StringComparison.Ordinal));

    /// <summary>What these sentences say; that a report of three lines lacks chapters, date, annexes and score is not their matter.</summary>
    private static List<string> Serious(string sentence) =>
        [.. GeneratedReports.Serious(Heard(sentence)).Where(f => !f.Rule.Id.StartsWith("CMP", StringComparison.Ordinal)).Select(f => $"{f.Rule.Id} {f.Message.Zh}")];

    private static Audit Heard(string sentence) => Auditor.Default.Audit(GeneratedReports.Read(
        Encoding.UTF8.GetBytes($"2022年度青云县民政局部门整体支出绩效自评报告\n一、部门概况\n{sentence}\n二、存在的问题\n预算编制不够细。\n"), "report.txt"));
}
