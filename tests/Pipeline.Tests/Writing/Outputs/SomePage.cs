using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Gouji.Model;
using Gouji.Writing.Outputs;

namespace Gouji.Pipeline.Tests.Writing.Outputs;

/// <summary>A page as a browser reads it.</summary>
internal static class SomePage
{
    private static readonly string[] s_lines = ["H1", "H2", "H3", "H4", "P", "SUMMARY", "DIV", "TR", "LABEL", "CAPTION", "LEGEND", "LI"];

    public static IDocument Of(Audit audit, Language language = Language.Chinese, Severity least = Severity.Privacy, Func<FileContents, int, byte[]?>? picture = null) =>
        new HtmlParser().ParseDocument(Written(audit, language, least, picture));

    public static string Written(Audit audit, Language language = Language.Chinese, Severity least = Severity.Privacy, Func<FileContents, int, byte[]?>? picture = null)
    {
        using var stream = new MemoryStream();
        new FindingsPageOutput(language, "1.2.3", least, picture).Write(audit, stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>An audit whose document is these blocks and whose findings are about these places.</summary>
    public static Audit About(IReadOnlyList<Block> blocks, params Spot[] spots) => About(blocks, [.. spots.Select(spot => SomeAudit.Light with { Place = spot })]);

    public static Audit About(IReadOnlyList<Block> blocks, params Finding[] findings)
    {
        var audit = SomeAudit.Of(findings);
        var document = new Gouji.Model.Document(SomeAudit.File, "docx", blocks, []) { Contents = new FileContents("pdf", new byte[1]) };
        return audit with { Report = audit.Report with { Document = document, Parts = [], Sections = [], Questions = [] }, Coverage = new ProofCoverage(0, 0, []) };
    }

    /// <summary>What is read, a line for each block, cells parted by bars.</summary>
    public static string Lines(IElement root) => string.Concat(root.QuerySelectorAll("*")
        .Where(element => s_lines.Contains(element.TagName) && !element.Children.Any(IsBlock))
        .Select(element => $"{element.TagName.ToLowerInvariant()}  {Words(element)}\n"));

    private static bool IsBlock(IElement element) => s_lines.Contains(element.TagName) || element.Children.Any(IsBlock);

    private static string Words(IElement element) => element.TagName == "TR"
        ? string.Join(" | ", element.Children.Select(cell => cell.TextContent.Trim()))
        : string.Join(' ', element.TextContent.Split([' ', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));
}
