#:project ../src/Checking/Checking.csproj

using System.Text;
using Gouji.Checking;
using Gouji.Checking.Rules;
using Gouji.Model;
using Gouji.Model.Catalogue;

// Writes docs/rules.md, the index of all rules, and docs/errors.md, what each says when it fails, from the pages in rules/.
//   dotnet run tools/docs.cs               writes both
//   dotnet run tools/docs.cs -- --check    writes nothing; fails with a sentence when one is not what would be written

var root = Root();
var families = Families(root);
var pages = RuleSet.Default.Catalogue.Pages;
var troubles = Troubles().ToList();
foreach (var trouble in troubles) Console.Error.WriteLine(trouble);
if (troubles.Count > 0) return 1;

(string Path, string Text)[] documents = [("docs/rules.md", RuleIndex.Of(families, pages)), ("docs/errors.md", Gallery.Of(families, pages, root))];
if (args is ["--check"]) return documents.Where(IsStale).ToList() is [] ? 0 : 1;
foreach (var (path, text) in documents) File.WriteAllText(Path.Combine(root, path), text);
return 0;

// Pages that cannot be read would be missing without a word.
IEnumerable<string> Troubles() =>
    RuleSet.Default.Catalogue.Errors.Concat(pages.SelectMany(p => p.ExampleErrors)).Select(e => $"rules/{e}")
        .Concat(pages.Where(p => !families.Any(f => f.Holds(p))).Select(p => $"rules/README.md has no family for {p.Rule.Id}; add its row."));

bool IsStale((string Path, string Text) document)
{
    var file = Path.Combine(root, document.Path);
    var isStale = !File.Exists(file) || File.ReadAllText(file) != document.Text;
    if (isStale) Console.Error.WriteLine($"{document.Path} is not what the rule pages say. Run: dotnet run tools/docs.cs");
    return isStale;
}

static string Root()
{
    var folder = new DirectoryInfo((string)AppContext.GetData("EntryPointFileDirectoryPath")!);
    while (!File.Exists(Path.Combine(folder.FullName, "Gouji.slnx"))) folder = folder.Parent!;
    return folder.FullName;
}

static List<Family> Families(string root) =>
    [.. MarkdownTable.Rows(File.ReadAllText(Path.Combine(root, "rules", "README.md")), "族")
        .Select(r => new Family(r.Cells[0], new Sentence(r.Cells[1], r.Cells[2]), new Sentence(r.Cells[3], r.Cells[4])))];

/// <summary>Rules that check the same kind of thing: a row of the table in rules/README.md.</summary>
sealed record Family(string Letters, Sentence Name, Sentence What)
{
    public string Heading => $"## {Letters} {Name.Zh} {Name.En}";

    /// <summary>The heading as code hosts make an anchor of it.</summary>
    public string Anchor => Heading[3..].ToLowerInvariant().Replace(' ', '-');

    public bool Holds(RulePage page) => page.Rule.Id.StartsWith(Letters, StringComparison.Ordinal);
}

/// <summary>Words both documents use.</summary>
static class Words
{
    public const string Generated = "<!-- Generated from rules/ by: dotnet run tools/docs.cs -->\n";

    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "必须更正 error",
        Severity.Verify => "请核实或说明 verify",
        Severity.Advice => "建议 advice",
        _ => "公开前处理 privacy",
    };

    public static string Of(RuleState state) => state switch { RuleState.Draft => "草案 draft", RuleState.Active => "使用中 active", _ => "已停用 retired" };

    public static string Page(RulePage page) => $"../rules/{page.File}";

    /// <summary>A list of the families with the number of their rules.</summary>
    public static string Contents(IEnumerable<Family> families, IReadOnlyCollection<RulePage> pages) =>
        string.Concat(families.Select(f => $"- [{f.Letters} {f.Name.Zh} {f.Name.En}](#{f.Anchor}) · {pages.Count(f.Holds)}\n"));
}

/// <summary>The index: every rule in a row, family by family.</summary>
static class RuleIndex
{
    public static string Of(IReadOnlyList<Family> families, IReadOnlyCollection<RulePage> pages)
    {
        var text = new StringBuilder(Words.Generated).Append(Introduction(pages)).Append('\n').Append(Words.Contents(families, pages));
        foreach (var family in families) Append(text, family, [.. pages.Where(family.Holds)]);
        return text.ToString();
    }

    private static string Introduction(IReadOnlyCollection<RulePage> pages) => $"""
        # 全部规则 · All rules

        {pages.Count} 条规则：{Counts(pages, p => Words.Of(p.Rule.Severity), p => (int)p.Rule.Severity)}；{Counts(pages, p => Words.Of(p.Status.State), p => (int)p.Status.State)}。
        其中 {pages.Count(p => !p.IsCoded)} 条写成公式，{pages.Count(p => p.IsCoded)} 条由代码判断。编号通向规则的一页：公式、容差、为什么、依据和例子；“例”通向不成立时的提示。

        {pages.Count} rules; {pages.Count(p => !p.IsCoded)} are formulas in the words of the form, {pages.Count(p => p.IsCoded)} are decided by code (代码). The id leads to the page of the rule, 例 to what it says
        when it fails ([errors.md](errors.md)). How a page is written: [rules/README.md](../rules/README.md).

        """;

    private static string Counts(IEnumerable<RulePage> pages, Func<RulePage, string> name, Func<RulePage, int> order) =>
        string.Join("，", pages.GroupBy(name).OrderBy(g => order(g.First())).Select(g => $"{g.Key} {g.Count()}"));

    private static void Append(StringBuilder text, Family family, List<RulePage> pages)
    {
        text.Append($"\n{family.Heading}\n\n{family.What.Zh}<br>\n{family.What.En}\n\n");
        text.Append("| 规则 | 内容 · What must hold | 轻重 | 状态 | 公式 | |\n|---|---|---|---|---|---|\n");
        foreach (var page in pages) text.Append(Row(page));
    }

    private static string Row(RulePage page) =>
        $"| [{page.Rule.Id}]({Words.Page(page)}) | {page.Rule.Title.Zh}<br>{page.Rule.Title.En} | {Words.Of(page.Rule.Severity)} | {Status(page)} | {Formulas(page)} | {Example(page)} |\n";

    private static string Status(RulePage page) => $"{Words.Of(page.Status.State)} {page.Status.Since:yyyy-MM}";

    private static string Formulas(RulePage page) =>
        page.IsCoded ? "代码" : string.Join("<br>", page.Formulas.Select(f => $"`{f.Text.Replace("|", "\\|", StringComparison.Ordinal)}`"));

    private static string Example(RulePage page) => Gallery.Shows(page) ? $"[例](errors.md#{page.Rule.Id.ToLowerInvariant()})" : "";
}

/// <summary>The gallery: what users see when a rule fails, the figures it was about, and what to do.</summary>
static class Gallery
{
    private const string Introduction = """
        # 会看到哪些提示 · What Gouji says

        每条规则一个例子：提示原文，例中的报告写了什么，怎么办。数字都是虚构的。规则为什么这样定、依据哪一条，点编号看规则的一页。

        一条提示在屏幕上的顺序：轻重、规则编号、位置（哪一处标题下、哪个文件、第几段第几字或第几张表第几行第几列）；一句话，写明两个数和差额；
        原文，有问题的地方标 `^^^`；**相关数字**和它们的位置；**容差**，即由书面小数位允许的误差；**疑点**，最可能写错的一格、改成多少、支持和反对的依据；
        **差额桥**，报告中别的数正好等于差额；**怎么办**；**依据**。

        轻重有四种：*必须更正* 两处数字必有一错，或表式要求的没有填；*请核实或说明* 可能有道理，请核实，正确的在报告中写明原因；*建议* 写得更好；
        *公开前处理* 原稿可以保留，公开稿要隐去。

        One example for each rule: the finding as it is shown (in Chinese; `--lang en` shows it in English), what the report in the example states, and what to do. All
        figures are invented. *error* must be corrected, *verify* is to be corrected or explained, *advice* would be better so, *privacy* is to be masked before publishing.

        """;

    public static bool Shows(RulePage page) => page.Status.State != RuleState.Retired && First(page) is not null;

    public static string Of(IReadOnlyList<Family> families, IReadOnlyCollection<RulePage> pages, string root)
    {
        List<RulePage> shown = [.. pages.Where(Shows)];
        var text = new StringBuilder(Words.Generated).Append(Introduction).Append('\n').Append(Words.Contents(families, shown));
        foreach (var family in families)
        {
            text.Append($"\n{family.Heading}\n\n{family.What.Zh}<br>\n{family.What.En}\n");
            foreach (var page in shown.Where(family.Holds)) text.Append(Entry(page, root));
        }

        return text.ToString();
    }

    private static RuleExample? First(RulePage page) => page.Examples.FirstOrDefault(e => e.Kind == ExampleKind.Fails);

    private static string Entry(RulePage page, string root) => $"""

        ### {page.Rule.Id}

        **[{page.Rule.Title.Zh}]({Words.Page(page)})** · {Words.Of(page.Rule.Severity)}<br>
        {page.Rule.Title.En}

        ```text
        {First(page)!.ExpectedText!.Trim()}
        ```

        {Table(page, First(page)!, root)}
        怎么办：{page.Rule.Remedy.Zh}<br>
        {page.Rule.Remedy.En}

        """;

    /// <summary>The table of facts as it stands on the page, with a head that says what it is.</summary>
    private static string Table(RulePage page, RuleExample example, string root)
    {
        var rows = File.ReadLines(Path.Combine(root, "rules", page.File)).Skip(example.Line + 1).TakeWhile(l => l.StartsWith('|'));
        return $"| 例中报告的{(example.Year is { } year ? $"（{year}年）" : "")} | 写的是 |\n|---|---|\n{string.Concat(rows.Select(r => r.TrimEnd() + "\n"))}";
    }
}
