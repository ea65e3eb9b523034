#:project ../src/Checking/Checking.csproj

using System.Globalization;
using Gouji.Checking;
using Gouji.Checking.Formulas;
using Gouji.Checking.Rules;
using Gouji.Model.Catalogue;

// Starts a rule: gives it the next id of its family and a page that parses, to be filled in.
//   dotnet run tools/new-rule.cs -- balance "三公经费等于三项之和"
// The families are the rows of the table in rules/README.md; a family is named by its letters, its Chinese or its English name.

var rules = Path.Combine(Root(), "rules");
var families = MarkdownTable.Rows(File.ReadAllText(Path.Combine(rules, "README.md")), "族").Select(r => r.Cells).ToList();
if (args is not [var family, var statement] || statement.Trim() is not { Length: > 0 } title)
    return Refuse("""Say which family, and what must hold: dotnet run tools/new-rule.cs -- balance "三公经费等于三项之和".""");
if (families.Find(f => f.Take(3).Contains(family, StringComparer.OrdinalIgnoreCase)) is not [var letters, ..])
    return Refuse($"There is no family “{family}”. Known: {string.Join(", ", families.Select(f => $"{f[2]} ({f[0]} {f[1]})"))}.");

var id = NextId(letters);
var name = $"{id}.{FileNameOf(title)}.md";
var page = Page(id, title, DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().Date));
if (Complaint(name, page) is { } complaint) return Refuse(complaint);
File.WriteAllText(Path.Combine(rules, name), page);
Console.WriteLine($"""
    rules/{name}
    Its formula and examples are those of BAL001, to be replaced. When they hold, make its status active:
        dotnet test tests/Pipeline.Tests --filter "DisplayName~{id}"
        dotnet run tools/docs.cs
    A rule no formula can say has 代码 for its formula and a class src/Checking/CodedRules/{id}.cs.
    """);
return 0;

static int Refuse(string why)
{
    Console.Error.WriteLine(why);
    return 1;
}

// An id is given once, so gaps stay: a rule that has gone may have had that number.
string NextId(string letters)
{
    var taken = Directory.GetFiles(rules, $"{letters}*.md").Select(Path.GetFileName).Select(f => int.Parse(f![3..6], CultureInfo.InvariantCulture));
    return string.Create(CultureInfo.InvariantCulture, $"{letters}{taken.DefaultIfEmpty().Max() + 1:000}");
}

static string FileNameOf(string title) =>
    string.Concat(title.Trim().Select(c => char.IsWhiteSpace(c) || "/\\:*?\"<>|()#".Contains(c, StringComparison.Ordinal) ? '-' : c));

// What the page reader says of the page, so that a title it cannot take is told now.
static string? Complaint(string name, string page)
{
    var set = RuleSet.Default;
    var read = RulePageText.Parse(name, page, FormulaNames.Of(Vocabulary.Default, set.Parameters.Names));
    return read.Errors.Concat(read.Page?.ExampleErrors ?? []).FirstOrDefault()?.ToString();
}

static string Root()
{
    var folder = new DirectoryInfo((string)AppContext.GetData("EntryPointFileDirectoryPath")!);
    while (!File.Exists(Path.Combine(folder.FullName, "Gouji.slnx"))) folder = folder.Parent!;
    return folder.FullName;
}

static string Page(string id, string title, DateOnly today) => $$"""
    ---
    id: {{id}}
    title: {{title}}
    title-en: What must hold, as a sentence
    severity: error            # error, verify, advice or privacy
    status: draft since {{today.ToString("yyyy-MM", CultureInfo.InvariantCulture)}}
    reports: 部门整体支出绩效自评
    ---
    ## 规则
    用填报人的话写一句：什么应当成立，在哪些年度、阶段、口径。
    EN: The same in English.

    ## 公式
    ```
    三公经费 = 公务用车购置和运行费 + 因公出国费 + 公务接待费
    ```

    ## 容差
    由印出的位数而来

    ## 结论
    fails: {阶段}三公经费：三项相加 {算式} = {右}，合计写 {左}，相差 {差}（{单位}）。
    fails.en: Three public expenses ({阶段}): the items are {算式} = {右}, the total says {左}; the difference is {差} ({单位}).

    ## 为什么
    不成立会怎样，谁会看出来。
    EN: The same in English.

    ## 依据
    《文件名》（文号）第几条；没有明文的写“约定”。
    EN: The same in English.

    ## 成立
    | 事实 | 值 |
    |---|---|
    | 三公经费 · 决算 · 附件2 | 9.98 |
    | 公务用车购置和运行费 · 决算 · 附件2 | 8.12 |
    | 因公出国费 · 决算 · 附件2 | 0 |
    | 公务接待费 · 决算 · 附件2 | 1.86 |

    ## 不成立
    | 事实 | 值 |
    |---|---|
    | 三公经费 · 年初预算 · 附件2 | 12.50 |
    | 公务用车购置和运行费 · 年初预算 · 附件2 | 9.00 |
    | 因公出国费 · 年初预算 · 附件2 | 0.00 |
    | 公务接待费 · 年初预算 · 附件2 | 2.50 |

    ```text
    年初预算三公经费：三项相加 9 + 0 + 2.5 = 11.50，合计写 12.50，相差 1.00（万元）。
    ```

    ## 不适用
    | 事实 | 值 |
    |---|---|
    | 三公经费 · 决算 · 附件2 | 9.98 |

    ```text
    报告中没有这条规则要查的情形
    ```

    ## 怎么改
    填报人先看哪里，再改什么。
    EN: The same in English.

    """;
