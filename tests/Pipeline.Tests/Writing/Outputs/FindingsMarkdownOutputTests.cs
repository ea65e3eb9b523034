using Gouji.Model;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>Findings as Markdown.</summary>
public sealed class FindingsMarkdownOutputTests
{
    [Fact]
    public void Finding_InChinese() => Golden.Compare(Written(Language.Chinese, o => o.Write(SomeAudit.Of(SomeAudit.Light, SomeAudit.Finding))));

    [Fact]
    public void Finding_InEnglish() => Golden.Compare(Written(Language.English, o => o.Write(SomeAudit.Of(SomeAudit.Finding))));

    [Fact]
    public void SeveralFiles_EndWithATotal() => Golden.Compare(Written(Language.Chinese, o => o.Write(SomeAudit.Of()), o => o.Write(new Unreadable("坏.docx", new Sentence("文件已损坏，请重新传送。", "The file is damaged.")))));

    [Fact]
    public void HostileWords_AreEscaped()
    {
        var finding = SomeAudit.Light with { Message = new Sentence("</script>|<img onerror=x>", "x"), Place = SomeAudit.Light.Place with { Where = "`a` [b](c)\n# d" } };
        var text = Written(Language.Chinese, o => o.Write(SomeAudit.Of(finding)));
        text.ShouldContain(@"\</script\>\|\<img onerror=x\>");
        text.ShouldContain(@"\`a\` \[b\](c) \# d");
    }

    [Fact]
    public void PrivateWords_AreMaskedEverywhere()
    {
        var number = new Spot(new ParagraphPlace(SomeAudit.File, ParagraphPlace.Body, 1, 14, 9), "正文", "251****16");
        var privacy = SomeAudit.Light with { Severity = Severity.Privacy, Place = number, Message = new Sentence("“251****16”", "x") };
        Written(Language.Chinese, o => o.Write(SomeAudit.Of(privacy, SomeAudit.Light))).ShouldNotContain("2512.16万元");
    }

    private static string Written(Language language, params Action<FindingsMarkdownOutput>[] writes)
    {
        using var writer = new StringWriter();
        var output = new FindingsMarkdownOutput(writer, language);
        output.Begin();
        foreach (var write in writes) write(output);
        output.End();
        return writer.ToString();
    }
}
