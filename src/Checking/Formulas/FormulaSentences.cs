using Gouji.Model;

namespace Gouji.Checking.Formulas;

/// <summary>What is said of a formula that cannot be used.</summary>
internal static class FormulaSentences
{
    public static Sentence Empty { get; } = new("公式是空的。", "The formula is empty.");

    public static Sentence NumberTooLong { get; } = new("这个数太长，最多二十位。", "This number is too long; twenty characters at most.");

    public static Sentence OneClaim { get; } = new(
        "一行公式只说一件事：另起一行，或者把条件写成“当 … 时，”。",
        "A formula claims one thing: start a new line, or write the condition as 当 … 时，.");

    public static Sentence NameAfterMustHave { get; } = new("“须有”后面应当是一个名称。", "A name must follow 须有.");

    public static Sentence NameBeforeFilled { get; } = new("“已填”“未填”前面应当是一个名称。", "A name must stand before 已填 or 未填.");

    public static Sentence StageTwice { get; } = new("阶段已经定了，不能再定一次。", "The stage is already given.");

    public static Sentence ScopeTwice { get; } = new("口径已经定了，不能再定一次。", "The fund scope is already given.");

    public static Sentence ScopesOutside { get; } = new(
        "“各口径”只能写在 合计、最小、最大、个数 里面。", "各口径 can only stand inside 合计, 最小, 最大 or 个数.");

    public static Sentence Nested { get; } = new("合计里面不能再有合计。", "An aggregate cannot stand inside another.");

    public static Sentence WordsBesideNumber { get; } = new("一边是文字，一边是数，不能相比。", "Words cannot be compared with a number.");

    public static Sentence WordsHaveNoOrder { get; } = new("文字只能用 = 或 ≠ 比较。", "Words can only be compared with = or ≠.");

    public static Sentence NotANumber { get; } = new("这里是文字，不能计算。", "These are words; nothing can be computed with them.");

    public static Sentence TooLong(int limit) => new($"公式太长，最多 {limit} 个字符。", $"The formula is too long; {limit} characters at most.");

    public static Sentence TooDeep(int limit) => new($"括号套得太深，最多 {limit} 层。", $"Brackets are nested too deeply; {limit} levels at most.");

    public static Sentence UnknownCharacter(char c) => new($"不认识的符号“{c}”。", $"Unknown sign “{c}”.");

    public static Sentence Unclosed(char open, char close) => new($"{open} 没有对应的 {close}。", $"{open} has no matching {close}.");

    public static Sentence ValueExpected(string found) => Expected("数、名称或括号", "a number, a name or a bracket", found);

    public static Sentence RelationExpected(string found) => Expected("= ≠ < ≤ > ≥、须有、已填 或 未填", "= ≠ < ≤ > ≥, 须有, 已填 or 未填", found);

    public static Sentence CloseExpected(string found) => Expected("右括号“)”", "a closing bracket “)”", found);

    public static Sentence BracketExpected(string found) => Expected("“]”", "“]”", found);

    public static Sentence ThenExpected(string found) => Expected("与“当”对应的“时”", "the 时 that goes with 当", found);

    public static Sentence NameAfterDot(string found) => Expected("点号后面的名称", "a name after the dot", found);

    public static Sentence NumberAfterOtherwise(string found) =>
        Expected("“或”后面的数（条件之间用“或者”）", "a number after 或 (between conditions write 或者)", found);

    public static Sentence SelectorExpected(string found) => Expected("阶段或口径的名称", "the name of a stage or fund scope", found);

    public static Sentence Trailing(string found) => new(
        $"公式到这里已经完整，“{found}”是多余的。", $"The formula is complete here; “{found}” is too much.");

    public static Sentence UnknownName(string name, string? suggestion) => Unknown("名称", "name", name, suggestion);

    public static Sentence UnknownFunction(string name, string? suggestion) => Unknown("函数", "function", name, suggestion);

    public static Sentence UnknownSelector(string name, string? suggestion) => Unknown("阶段或口径", "stage or fund scope", name, suggestion);

    public static Sentence SelectorOnParameter(string name) => new(
        $"“{name}”是参数，没有阶段和口径。", $"“{name}” is a parameter and has no stage or scope.");

    public static Sentence MixedKinds(string one, string other) => new(
        $"一个公式不能同时逐个说“{one}”和“{other}”。", $"A formula cannot be about each {one} and each {other} at a time.");

    public static Sentence NothingToRunOver(Function function) => new(
        $"“{FunctionText.Render(function)}”里面没有可以逐项计算的内容：写一个项目的名称（如 项目.支出），或加上[各口径]。",
        $"There is nothing for {FunctionText.Render(function)} to run over: name something items have (项目.支出) or add [各口径].");

    public static Sentence CannotAdd(Dimension? one, Dimension? other) => new(
        $"{Name(one).Zh}和{Name(other).Zh}不能相加减。", $"{Name(one).En} and {Name(other).En} cannot be added or subtracted.");

    public static Sentence CannotCompare(Dimension? one, Dimension? other) => new(
        $"{Name(one).Zh}和{Name(other).Zh}不能相比。", $"{Name(one).En} and {Name(other).En} cannot be compared.");

    /// <summary>What is wrong with the number of arguments, or null.</summary>
    public static Sentence? Arity(Call call) => call switch
    {
        { Function: Function.Least or Function.Greatest } => null,
        { Function: Function.Absolute, Arguments.Count: 1 } => null,
        _ => new(
            $"“{FunctionText.Render(call.Function)}”只有一个参数；几个数相加请用 +。",
            $"{FunctionText.Render(call.Function)} takes one argument; to add figures write +."),
    };

    private static Sentence Expected(string zh, string en, string found) => found.Length == 0
        ? new($"公式没有写完，这里应当是{zh}。", $"The formula ends too early; {en} is expected here.")
        : new($"这里应当是{zh}，却是“{found}”。", $"Here {en} is expected, not “{found}”.");

    private static Sentence Unknown(string zh, string en, string name, string? suggestion) => suggestion is null
        ? new($"不认识的{zh}“{name}”。", $"Unknown {en} “{name}”.")
        : new($"不认识的{zh}“{name}”，是不是“{suggestion}”？", $"Unknown {en} “{name}”; did you mean “{suggestion}”?");

    private static Sentence Name(Dimension? dimension) => dimension switch
    {
        Dimension.Money => new("金额", "Money"),
        Dimension.Ratio => new("比率", "Ratio"),
        Dimension.People => new("人数", "People"),
        Dimension.Area => new("面积", "Area"),
        Dimension.Points => new("分数", "Points"),
        Dimension.Count => new("数量", "Count"),
        _ => new("数", "Number"),
    };
}
