using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Several sentences or names in one.</summary>
internal static class Joined
{
    private const int Most = 4;

    public static Sentence With(string zh, string en, IReadOnlyList<Sentence> sentences) =>
        new(string.Join(zh, sentences.Select(s => s.Zh)), string.Join(en, sentences.Select(s => s.En)));

    /// <summary>Names in quotation marks, the first few and 等.</summary>
    public static Sentence Names(IReadOnlyList<string> names)
    {
        var some = names.Take(Most).ToList();
        var isAll = some.Count == names.Count;
        return new Sentence(string.Concat(some.Select(n => $"“{n}”")) + (isAll ? "" : "等"), string.Join(", ", some.Select(n => $"“{n}”")) + (isAll ? "" : " and others"));
    }
}
