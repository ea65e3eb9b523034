using Gouji.Model;

namespace Gouji.Checking;

/// <summary>Why a rule does not apply or could not be decided, in words people read.</summary>
internal static partial class CheckingSentences
{
    public static readonly Sentence NotStated = new("报告没有写出所需的数字", "the report does not state the figures it needs");
    public static readonly Sentence NotANumber = new("这里写的不是数字", "what is written is not a number");
    public static readonly Sentence ZeroBase = new("分母为零，比率没有意义", "the base is zero, so the rate has no value");
    public static readonly Sentence TooLarge = new("数字太大，超出可以计算的范围", "the figures are too large to be worked with");
    public static readonly Sentence NoCase = new("报告中没有这条规则要查的情形", "the report has no case this rule is about");

    public static readonly Sentence TooManyCombinations = new("这些数字写了太多次，从这里起没有再一一比较", "these figures are stated too often; from here on they were not compared");

    public static Sentence StatedTooOften(int most) => new($"同一数字写了太多次，只比较了前 {most} 处", $"stated too often; only the first {most} were compared");

    public static Sentence Missing(string concept) => new($"没有写{concept}", $"{concept} is not stated");

    public static Sentence IsBlank(Statement statement) => new($"{statement.Where} 空着", $"{statement.Where} is blank");

    public static Sentence NoParameter(string name) => new($"该年度没有参数“{name}”", $"no parameter {name} for this year");

    public static Sentence Misread(string where, string read, string right) => new(
        $"{where} 识别成 {read}，按勾稽关系应为 {right}；多半是识别有误，原件没有错。",
        $"{where} was read as {read}; the relations say {right}. Most likely it was misread and the paper is right.");

    public static Sentence LookAtThePaper(string right) => new(
        $"看一眼原件：写的是 {right} 就不用改；不是，再按勾稽关系更正。",
        $"Look at the paper: if it says {right}, nothing is to be done; otherwise correct it.");

    public static Sentence Crashed(string message) => new($"规则运行出错：{message}；其余规则照常检查", $"the rule broke: {message}; the other rules ran");
}
