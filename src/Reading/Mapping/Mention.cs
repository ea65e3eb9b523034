using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping;

/// <summary>What the words before an amount say of it.</summary>
/// <param name="IsTold">Whether nothing unknown stands between the words that matter and the amount.</param>
internal readonly record struct Mention(Concept? Concept, FunctionClass? Class, Stage Stage, FundScope Scope, bool IsIncome, bool IsChange, bool IsPrior, bool IsTold)
{
    /// <summary>The concept a rate is said of: 公用经费 in 公用经费控制率.</summary>
    public Concept? RateOf { get; init; }

    /// <summary>The stage something is compared with, or none.</summary>
    public Stage Base { get; init; }

    /// <summary>The stage that is compared, or none.</summary>
    public Stage To { get; init; }

    /// <summary>Whether the words say that it is the total of all money: 总收入, 支出总计.</summary>
    public bool IsTotal { get; init; }

    /// <summary>Whether a stage alone is named: 支出, 执行数. Of what, the sentence must have said.</summary>
    public bool IsBare { get; init; }

    private const int LongestLabel = 256;

    /// <summary>Reads the label <paramref name="printed"/> that ends right before an amount; <paramref name="words"/> is room for its words.</summary>
    public static Mention Read(ReadOnlySpan<char> printed, WordIndex index, int? year, List<Word> words)
    {
        Span<char> plain = printed.Length <= LongestLabel ? stackalloc char[printed.Length] : new char[printed.Length];
        ReadOnlySpan<char> label = plain[..Plain(printed, plain)];
        index.Find(label, words);
        var mention = new Mention(null, null, default, default, false, false, false, false);
        var core = -1;
        for (var i = 0; i < words.Count; i++)
        {
            mention = Take(mention, words[i].Meaning);
            if (words[i].Meaning is ConceptWord or ClassWord || (mention is { Concept: null, Class: null } && words[i].Meaning is ScopeWord or StageWord)) core = i;
        }

        if (mention is { Stage: Stage.Unstated, Concept: { } named } && !named.Name.Contains("支出", StringComparison.Ordinal) && label.Contains("支出", StringComparison.Ordinal))
            mention = mention with { Stage = Stage.Executed, To = Stage.Executed };
        return mention with
        {
            IsTotal = label.Contains('总'),
            IsIncome = mention.Concept is null && label.Contains("收入", StringComparison.Ordinal),
            IsPrior = mention.IsPrior || SpeaksOf(label, year, earliest: 1),
            IsBare = core >= 0 && words[core].Meaning is StageWord,
            IsTold = core >= 0 && !SpeaksOf(label, year, earliest: 2) && IsBounded(label, words, core) && IsCovered(label, words, core)
                && !(words[core].Meaning is StageWord && HasSubject(label, words, core)),
        };
    }

    /// <summary>The label without quotation marks and blanks, and classes without the word for their level: “三公”经费 is 三公经费, 教育（类）支出 is 教育支出.</summary>
    private static int Plain(ReadOnlySpan<char> printed, Span<char> plain)
    {
        var length = 0;
        for (var i = 0; i < printed.Length; i++)
        {
            if (printed[i..] is ['（', '类', '）', ..] or ['(', '类', ')', ..]) i += 2;
            else if (!Characters.IsBlank(printed[i]) && printed[i] is not ('“' or '”' or '"' or '「' or '」')) plain[length++] = printed[i];
        }

        return length;
    }

    private static Mention Take(Mention mention, Meaning meaning) => meaning switch
    {
        ConceptWord { Concept.Dimension: Dimension.Ratio } word when mention.Concept is not null => mention with { Concept = word.Concept, RateOf = mention.Concept, IsChange = true },
        ConceptWord word => mention with { Concept = word.Concept, Class = null },
        ClassWord word => mention with { Class = word.Class, Concept = null },
        StageWord { IsBase: true } word => mention with { Stage = word.Stage, Base = word.Stage },
        StageWord word => mention with { Stage = word.Stage, To = word.Stage },
        ScopeWord word => mention with { Scope = word.Scope },
        ChangeWord => mention with { IsChange = true },
        PriorYearWord => mention with { IsPrior = true },
        _ => mention,
    };

    /// <summary>The word must not be the end of a longer name: 某村公用经费 is not 公用经费.</summary>
    private static bool IsBounded(ReadOnlySpan<char> label, List<Word> words, int core)
    {
        var start = words[core].Start;
        return start == 0 || (core > 0 && words[core - 1].End == start) || !IsLetter(label[start - 1]);
    }

    /// <summary>Before a bare 支出 or 执行数 unknown words of the same clause say whose it is: 第一季度支出, 机关运行经费支出, 教育（类）支出.</summary>
    private static bool HasSubject(ReadOnlySpan<char> label, List<Word> words, int core)
    {
        var at = words[core].Start;
        for (var i = core - 1; i >= -1; i--)
        {
            for (var end = i < 0 ? 0 : words[i].End; at > end; at--)
            {
                if (label[at - 1] is '，' or ',' or '：' or ':' or '；' or ';' or '。' or '、') return false;
                if (IsLetter(label[at - 1])) return true;
            }

            if (i >= 0) at = words[i].Start;
        }

        return false;
    }

    /// <summary>From the word to the amount only known words and punctuation.</summary>
    private static bool IsCovered(ReadOnlySpan<char> label, List<Word> words, int core)
    {
        var at = words[core].End;
        for (var i = core + 1; i <= words.Count; i++)
        {
            var end = i < words.Count ? words[i].Start : label.Length;
            for (; at < end; at++)
                if (IsLetter(label[at])) return false;
            if (i < words.Count) at = words[i].End;
        }

        return true;
    }

    private static bool IsLetter(char c) => char.IsLetter(c);

    /// <summary>Whether the label names a year at least so many years before the report's; figures of older years have no place in the form.</summary>
    private static bool SpeaksOf(ReadOnlySpan<char> label, int? year, int earliest)
    {
        if (year is null) return false;
        var from = 0;
        while (YearFinder.Next(label, "年", ref from) is var (stated, _))
            if (stated <= year - earliest) return true;
        return false;
    }
}
