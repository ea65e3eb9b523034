using Gouji.Model;

namespace Gouji.Checking.Rules;

/// <summary>What is said of a page of rules or parameters that cannot be used.</summary>
internal static class PageSentences
{
    public static Sentence FileName { get; } = new(
        "文件名应当是“编号.规则的一句话.md”，如 BAL001.三公经费等于三个分项之和.md。",
        "The file name must be ID.statement-in-words.md, such as BAL001.three-public-add-up.md.");

    public static Sentence NoHeader { get; } = new("页面应当以两行 --- 之间的页首开始。", "The page must start with a header between two lines of ---.");

    public static Sentence OutsideSection { get; } = new("这一行不在任何一节里。", "This line is in no section.");

    public static Sentence NotKeyAndValue { get; } = new("页首的每一行应当是“名称: 值”。", "Each line of the header must be key: value.");

    public static Sentence StatusWithoutMonth { get; } = new(
        "status 应当写明起始月份，如 active since 2026-11。", "The status must say since which month, such as active since 2026-11.");

    public static Sentence NoFormula { get; } = new(
        "这里应当有一个公式块，或者写“代码”。", "A block of formulas is expected here, or the word 代码.");

    public static Sentence OutsideBlock { get; } = new("公式应当写在 ``` 之间。", "Formulas must stand between ``` and ```.");

    public static Sentence BlockNotClosed { get; } = new("``` 没有结束。", "The ``` block is not closed.");

    public static Sentence NoConclusion { get; } = new("“结论”里没有句子。", "There is no sentence under 结论.");

    public static Sentence NoUsualConclusion { get; } = new("“结论”里应当有 fails 一句。", "There must be a sentence with the key fails under 结论.");

    public static Sentence NotAConclusion { get; } = new("结论的每一行应当是“fails: 句子”。", "Each conclusion must be key: sentence.");

    public static Sentence Brace { get; } = new("花括号不成对，或者里面是空的。", "This brace has no counterpart, or nothing is inside.");

    public static Sentence NoFacts { get; } = new("这个例子没有写任何事实。", "This example states no fact.");

    public static Sentence TextNotWanted { get; } = new("成立的例子后面不写结论。", "An example that holds has no text after it.");

    public static Sentence TextWithoutExample { get; } = new("这段文字前面没有例子。", "There is no example before this text.");

    public static Sentence SecondText { get; } = new("这个例子已经有文字了。", "This example already has its text.");

    public static Sentence RowWithoutHead { get; } = new("表格应当以“| 事实 | 值 |”开头。", "The table must start with | 事实 | 值 |.");

    public static Sentence ParameterHead { get; } = new(
        "参数表的表头应当是“| 参数 | 自 | 值 | 说明 | 依据 |”。", "The head of a table of parameters must be | 参数 | 自 | 值 | 说明 | 依据 |.");

    public static Sentence NoParameters { get; } = new("这一页没有参数。", "There are no parameters on this page.");

    public static Sentence RowNeeds(int cells) => new($"这一行应当有 {cells} 格。", $"This row must have {cells} cells.");

    public static Sentence UnknownSection(string title, string? suggestion) => Unknown("小节", "section", title, suggestion);

    public static Sentence UnknownKey(string key, string? suggestion) => Unknown("页首项目", "header key", key, suggestion);

    public static Sentence UnknownName(string name, string? suggestion) => Unknown("名称", "name", name, suggestion);

    public static Sentence UnknownCoordinate(string text, string? suggestion) =>
        Unknown("阶段、口径或部分", "stage, fund scope or part", text, suggestion);

    public static Sentence SectionTwice(string title) => new($"“{title}”一节写了两次。", $"The section {title} stands twice.");

    public static Sentence SectionMisplaced(string title, string after) => new(
        $"“{title}”应当在“{after}”之前。", $"The section {title} must stand before {after}.");

    public static Sentence SectionMissing(string title) => new($"缺少“{title}”一节。", $"The section {title} is missing.");

    public static Sentence SectionEmpty(string title) => new($"“{title}”一节是空的。", $"The section {title} is empty.");

    public static Sentence NoExample(string title) => new(
        $"“{title}”里没有例子（以“| 事实 | 值 |”开头的表格）。", $"There is no example (a table starting with | 事实 | 值 |) under {title}.");

    public static Sentence KeyMissing(string key) => new($"页首缺少 {key}。", $"The header lacks {key}.");

    public static Sentence KeyTwice(string key) => new($"{key} 写了两次。", $"{key} stands twice.");

    public static Sentence KeyEmpty(string key) => new($"{key} 是空的。", $"{key} is empty.");

    public static Sentence NotAnId(string id) => new(
        $"编号“{id}”应当是三个大写字母加三个数字。", $"The id {id} must be three capital letters and three digits.");

    public static Sentence IdIsNotFileName(string id, string named) => new(
        $"编号 {id} 与文件名的 {named} 不同。", $"The id {id} differs from {named} in the file name.");

    public static Sentence IdTwice(string id, string other) => new($"编号 {id} 已被 {other} 使用。", $"The id {id} is already used by {other}.");

    public static Sentence NotOneOf(string key, string word, string[] words) => new(
        $"{key} 不能是“{word}”，应当是 {string.Join("、", words)} 之一。", $"{key} cannot be {word}; it must be one of {string.Join(", ", words)}.");

    public static Sentence ConclusionInOneLanguage(string key, string zh, string en) => new(
        $"结论 {key} 缺少{zh}句子。", $"The conclusion {key} lacks its {en} sentence.");

    public static Sentence TextMissing(ExampleKind kind) => kind == ExampleKind.Fails
        ? new("不成立的例子后面应当用 ```text 写出结论。", "An example that fails must be followed by its finding in a ```text block.")
        : new("不适用的例子后面应当用 ```text 写出原因。", "An example the rule does not apply to must be followed by the reason in a ```text block.");

    public static Sentence WhichItem(string kind, string name)
    {
        var member = name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..];
        return new($"“{name}”要写明是哪一个：{kind}「…」.{member}。", $"“{name}” must say which one: {kind}「…」.{member}.");
    }

    public static Sentence CoordinateTwice(string text) => new($"“{text}”与前面已写的重复。", $"“{text}” repeats what is already given.");

    public static Sentence NotAYear(string text) => new($"“{text}”不是年度。", $"“{text}” is not a year.");

    public static Sentence NotADay(string text) => new($"“{text}”不是日期，应当写作 2020-02-25。", $"“{text}” is not a day; write 2020-02-25.");

    public static Sentence DefinesNothing(string name) => new(
        $"computes 里的“{name}”不是本页哪条公式等号左边的数。", $"“{name}” in computes is not the left side of an equation on this page.");

    public static Sentence NotANumber(string text) => new($"“{text}”不是数，应当写作 90 或 30%。", $"“{text}” is not a number; write 90 or 30%.");

    public static Sentence ParameterTwice(string name) => new(
        $"参数“{name}”同一天有两个值。", $"The parameter {name} has two values since the same day.");

    private static Sentence Unknown(string zh, string en, string name, string? suggestion) => suggestion is null
        ? new($"不认识的{zh}“{name}”。", $"Unknown {en} “{name}”.")
        : new($"不认识的{zh}“{name}”，是不是“{suggestion}”？", $"Unknown {en} “{name}”; did you mean “{suggestion}”?");
}
