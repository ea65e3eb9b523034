using Gouji.Writing.Html;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Html;

/// <summary>Text never becomes markup.</summary>
public sealed class HtmlWriterTests
{
    [Theory]
    [InlineData("</script><b>", "&lt;/script&gt;&lt;b&gt;")]
    [InlineData("\"><img src=x onerror=alert(1)>", "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;")]
    [InlineData("a & b's", "a &amp; b&#39;s")]
    [InlineData("12\u202e34\u2066", "12 34 ")]
    [InlineData("\0\u001b[2J\ufeff", "  [2J ")]
    [InlineData("一\t二\n三", "一\t二\n三")]
    [InlineData("𠮷", "𠮷")]
    public void Text_IsEscaped(string text, string expected) => Written(html => html.Text(text)).ShouldBe(expected);

    [Fact]
    public void HalfACharacter_IsReplaced() => Written(html => html.Text("a\ud842")).ShouldBe("a\ufffd");

    [Fact]
    public void Attribute_IsEscaped() => Written(html => html.Open("a", ("title", "\" onclick=\"x"))).ShouldBe("<a title=\"&quot; onclick=&quot;x\">");

    [Fact]
    public void AttributeWithoutValue_IsLeftOutOrASwitch() => Written(html => html.Open("p", ("class", null), ("hidden", ""))).ShouldBe("<p hidden>");

    private static string Written(Action<HtmlWriter> write)
    {
        using var writer = new StringWriter();
        write(new HtmlWriter(writer));
        return writer.ToString();
    }
}
