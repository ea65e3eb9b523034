namespace Gouji.Model.Filings;

/// <summary>The words between the figures of a derivation.</summary>
internal static class DerivationSentences
{
    public static Sentence Blank { get; } = new("（空）", "(blank)");

    public static Sentence Least { get; } = new("最小", "the least of ");

    public static Sentence Greatest { get; } = new("最大", "the greatest of ");

    public static Sentence Size { get; } = new("绝对值", "the size of ");

    public static Sentence Listed { get; } = new("，", ", ");

    public static Sentence Unit(string name) => new($"（{name}）", $" ({name})");

    public static Sentence Set(string name, string number) => new($"{name} {number} 是表式规定的", $"{name}: {number} is set by the form");

    public static Sentence OfAll(string kind, string member) => new($"各{kind}的{member}之和", $"the sum of every {member}");

    public static Sentence OfItem(string item, string member) => new($"{item}的{member}", $"{item}, {member}");

    public static Sentence AtLeast(string left, string right, string then, string otherwise) => new(
        $"{left} 不小于 {right} 时为 {then}，否则为 {otherwise}", $"{then} where {left} is at least {right}, else {otherwise}");
}
