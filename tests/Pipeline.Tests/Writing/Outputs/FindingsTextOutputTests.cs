using Gouji.Model;
using Gouji.Writing.Outputs;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>Findings as they stand in a terminal.</summary>
public sealed class FindingsTextOutputTests
{
    [Fact]
    public void Finding_InChinese() => Golden.Compare(Written(Language.Chinese, SomeAudit.Of(SomeAudit.Finding, SomeAudit.Light)));

    [Fact]
    public void Finding_InEnglish() => Golden.Compare(Written(Language.English, SomeAudit.Of(SomeAudit.Finding, SomeAudit.Light)));

    [Fact]
    public void SeveralFiles_EndWithATotal() => Golden.Compare(Written(output =>
    {
        output.Write(SomeAudit.Of());
        output.Write(new Unreadable("坏.docx", new Sentence("文件已损坏，请重新传送。", "The file is damaged.")));
    }));

    [Fact]
    public void LighterFindings_AreCountedWhenNotShown()
    {
        var text = Written(output => output.Write(SomeAudit.Of(SomeAudit.Light)), Severity.Error);
        text.ShouldNotContain("TXT003");
        text.ShouldContain("这一级别没有问题；另有 1 条较轻的没有列出。");
    }

    [Fact]
    public void Nothing_WithoutFigures_SaysThatNothingWasChecked() =>
        Written(output => output.Write(SomeAudit.Of() with { Coverage = new ProofCoverage(0, 0, []) })).ShouldContain("没有读出任何数字，什么也没有核对");

    [Fact]
    public void ManyFigures_AreCutShort()
    {
        var finding = SomeAudit.Finding with { Related = [.. Enumerable.Repeat(SomeAudit.Finding.Related[0], 20)] };
        Written(Language.Chinese, SomeAudit.Of(finding)).ShouldContain("…等 20 处");
    }

    [Fact]
    public void Colours_AppearOnlyWhenAsked()
    {
        Written(Language.Chinese, SomeAudit.Of(SomeAudit.Finding)).ShouldNotContain("\e[");
        using var writer = new StringWriter();
        new FindingsTextOutput(writer, Language.Chinese, hasColour: true).Write(SomeAudit.Of(SomeAudit.Finding));
        writer.ToString().ShouldContain("\e[1;31merror 必须更正");
    }

    [Fact]
    public void WordsOfADocument_CannotSteerTheTerminal()
    {
        var finding = SomeAudit.Light with { Message = new Sentence("写着\e[2J\u202e清屏", "says clear") };
        Written(Language.Chinese, SomeAudit.Of(finding)).ShouldContain("写着 [2J 清屏");
    }

    private static string Written(Language language, Audit audit)
    {
        using var writer = new StringWriter();
        var output = new FindingsTextOutput(writer, language);
        output.Write(audit);
        output.End();
        return writer.ToString();
    }

    private static string Written(Action<FindingsTextOutput> write, Severity least = Severity.Privacy)
    {
        using var writer = new StringWriter();
        var output = new FindingsTextOutput(writer, Language.Chinese, least: least);
        write(output);
        output.End();
        return writer.ToString();
    }
}
