using Gouji.Model;
using Gouji.Writing.Text;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Text;

/// <summary>What findings of privacy are about is masked wherever it is repeated.</summary>
public sealed class PrivateWordsTests
{
    [Theory]
    [InlineData("电话13800005678", "电话138****5678")]
    [InlineData("电话：138000…", "电话：******…")]
    [InlineData("…5678，另一个13…", "…****，另一个13…")]
    [InlineData("共13.80万元", "共13.80万元")]
    [InlineData("填表人：钱守一", "填表人：钱**")]
    [InlineData("填表人：钱守…", "填表人：**…")]
    public void Words_AreMasked(string text, string expected) => Some().Hide(text).ShouldBe(expected);

    [Fact]
    public void OtherFindings_HideNothing() => new PrivateWords([Finding(2, 11, "138****5678", Severity.Verify)], Source()).Hide("13800005678").ShouldBe("13800005678");

    private static PrivateWords Some() => new([Finding(2, 11, "138****5678", Severity.Privacy), Finding(14, 3, "钱**", Severity.Privacy)], Source());

    private static SourceLookup Source() => new(new Document(SomeAudit.File, "docx", [new Paragraph("电话13800005678，钱守一", Place(0, 17))], []));

    private static Finding Finding(int start, int length, string masked, Severity severity) => SomeAudit.Light with { Severity = severity, Place = new Spot(Place(start, length), "正文", masked) };

    private static ParagraphPlace Place(int start, int length) => new(SomeAudit.File, ParagraphPlace.Body, 1, start, length);
}
