using Gouji.Model.Forms;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Model.Forms;

public sealed class OutlineTests
{
    [Fact]
    public void Lines_Indented_HangUnderTheLineAbove()
    {
        var outline = Outline.Parse("form.txt", "# 说明\n部分: 附件2\n  块: 经费\n    行: 甲\n    行: 乙: 丙\n\n部分: 附件3\n");
        outline.Select(o => $"{o.Line} {o.Key}={o.Words}").ShouldBe(["2 部分=附件2", "7 部分=附件3"]);
        outline[0].All("块").Single().All("行").Select(r => r.Words).ShouldBe(["甲", "乙: 丙"]);
        outline[1].Children.ShouldBeEmpty();
    }

    [Fact]
    public void Word_NotThere_IsNull() => Outline.Parse("form.txt", "部分: 附件2")[0].Of("单位").ShouldBeNull();

    [Theory]
    [InlineData("部分: 附件2\n  没有冒号", "form.txt:2:")]
    [InlineData("部分: 附件2\n    块: 甲\n  块: 乙", "form.txt:3:")]
    [InlineData("  部分: 附件2", "form.txt:1:")]
    public void Line_ThatCannotBeRead_NamesFileAndLine(string text, string place) =>
        Should.Throw<FormatException>(() => Outline.Parse("form.txt", text)).Message.ShouldStartWith(place);
}
