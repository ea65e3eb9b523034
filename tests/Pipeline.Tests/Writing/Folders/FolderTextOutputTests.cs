using Gouji.Model;
using Gouji.Writing.Folders;
using Xunit;

namespace Gouji.Pipeline.Tests.Writing.Folders;

/// <summary>What a person reads of many files.</summary>
public sealed class FolderTextOutputTests
{
    private static readonly FileResult s_wrong = FileResult.Of(SomeAudit.Of(SomeAudit.Finding, SomeAudit.Light), "a");

    private static readonly FileResult[] s_results =
    [
        s_wrong with { File = "甲/青石镇.docx" },
        FileResult.Of(SomeAudit.Of(), "b") with { File = "乙局.docx", Form = null },
        FileResult.Of(SomeAudit.Of(), "c") with { File = "空表.xlsx", Figures = 0, Form = null },
        FileResult.Of(new Unreadable("坏.docx", new Sentence("文件已损坏。", "The file is damaged.")), "d"),
        s_wrong with { File = "丙镇.docx", Findings = [.. s_wrong.Findings, .. s_wrong.Findings] },
    ];

    [Fact]
    public void Files_EndWithWhatTheyGaveTogether() => Golden.Compare(Written(Language.Chinese));

    [Fact]
    public void Files_InEnglish() => Golden.Compare(Written(Language.English));

    private static string Written(Language language)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var (output, tally) = (new FolderTextOutput(writer, language), new FolderTally());
        output.Begin();
        foreach (var result in s_results)
        {
            tally.Add(result);
            output.Write(result);
        }

        output.End(tally);
        return writer.ToString();
    }
}
