using Gouji.Model;

namespace Gouji.Writing;

/// <summary>What files for other programs and for replies say: SARIF and Markdown.</summary>
internal static partial class Sentences
{
    public static readonly Sentence Excerpt = new("原文", "in the report");
    public static readonly Sentence Follows = new("由此引起", "follows from this");

    public static Sentence RuleInFull(string title, string basis) => new(basis.Length == 0 ? $"{title}。" : $"{title}。依据：{basis}", basis.Length == 0 ? $"{title}." : $"{title}. Basis: {basis}");

    public static Sentence Consequence(string rule, string message) => new($"由此引起 {rule}：{message}", $"Follows from this, {rule}: {message}");

    public static Sentence NotShown(int hidden) => new($"较轻的 {hidden} 条没有列出。", $"Lighter findings not shown: {hidden}.");
}
