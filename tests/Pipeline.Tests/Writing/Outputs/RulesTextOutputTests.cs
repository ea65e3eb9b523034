using Gouji.Model;
using Gouji.Writing;
using Gouji.Writing.Outputs;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>Rules as an index and in full.</summary>
public sealed class RulesTextOutputTests
{
    private static readonly Sentence s_active = new("使用中", "active");

    [Fact]
    public void Index_HasALineForEachRule() => Golden.Compare(Written(o => o.WriteIndex([(SomeAudit.Total, s_active), (SomeAudit.Advice, s_active)])));

    [Fact]
    public void Page_InFull() => Golden.Compare(Written(o => o.Write(new RuleSheet(
        SomeAudit.Total, s_active, new DateOnly(2026, 11, 1), ["部门整体支出绩效自评"], new Sentence("合计等于各项目之和。", "The total is the sum."), ["项目支出 = 合计(项目.支出)"],
        new Sentence("由印出的位数而来", "from the printed digits"), [new Sentence("相差 {差}（{单位}）。", "{差} off.")], new Sentence("合计与明细不符。", "They differ."),
        [new ExampleSheet(new Sentence("不成立 1", "fails 1"), "相差 0.20（万元）。", [("附件2 · 项目支出", "97.20"), ("附件2 · 项目.支出 · 敬老院运转", "97")])]))));

    private static string Written(Action<RulesTextOutput> write)
    {
        using var writer = new StringWriter();
        write(new RulesTextOutput(writer, Language.Chinese));
        return writer.ToString();
    }
}
