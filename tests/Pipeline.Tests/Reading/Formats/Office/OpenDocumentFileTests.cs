using Gouji.Reading.Formats;
using Gouji.Reading.Formats.Office;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Reading.Formats.Office;

/// <summary>What is not given to the converter.</summary>
public sealed class OpenDocumentFileTests
{
    [Fact]
    public void UsualPackage_IsGiven() => OpenDocumentFile.Refusal(OpenText.Of("<text:p>x</text:p>"), Limits.Default).ShouldBeNull();

    [Fact]
    public void Password_IsTold() =>
        Documents.Refused(OpenText.Package(OpenText.Type, ("META-INF/manifest.xml", "<manifest:encryption-data/>"))).Zh.ShouldContain("密码");

    [Fact]
    public void Bomb_IsNotGiven() => Documents.Refused(OpenText.Of(new string(' ', 40_000_000))).Zh.ShouldContain("大得不正常");

    [Fact]
    public void Limits_AreNamedWhenReached()
    {
        var contents = OpenText.Of("<text:p>x</text:p>");
        Documents.Refused(contents, new Limits { ConvertedBytes = 50 }).Zh.ShouldContain("大得不正常");
        Documents.Refused(contents, new Limits { Entries = 1 }).Zh.ShouldContain("部件超过 1 个");
    }

    [Fact]
    public void Presentation_IsRefused() =>
        Documents.Refused(OpenText.Package("application/vnd.oasis.opendocument.presentation")).Zh.ShouldContain("演示文稿");

    [Fact]
    public void Truncated_IsRefused() => Documents.Refused(OpenText.Of("<text:p>x</text:p>")[..^40]).Zh.ShouldContain("损坏");
}
