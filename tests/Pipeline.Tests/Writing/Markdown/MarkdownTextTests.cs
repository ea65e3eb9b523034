using Gouji.Writing.Markdown;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Markdown;

/// <summary>Words that look like Markdown stay words.</summary>
public sealed class MarkdownTextTests
{
    [Theory]
    [InlineData("2840.99", "2840.99")]
    [InlineData("<script>", @"\<script\>")]
    [InlineData("a|b*c_d`e`", @"a\|b\*c\_d\`e\`")]
    [InlineData("[x](y)", @"\[x\](y)")]
    [InlineData("# 标题", @"\# 标题")]
    [InlineData("1. 项", @"1\. 项")]
    [InlineData("- 项", @"\- 项")]
    [InlineData("a\nb\u202ec", "a b c")]
    [InlineData("@某人 &amp;", @"\@某人 \&amp;")]
    [InlineData("https://例", "https:\u200b//例")]
    public void Words_AreEscaped(string text, string expected) => MarkdownText.Of(text).ShouldBe(expected);
}
