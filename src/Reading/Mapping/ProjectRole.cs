using Gouji.Model;

namespace Gouji.Reading.Mapping;

/// <summary>What an amount in a project's paragraph is: budget, change, spending, carry-over, rate.</summary>
/// <param name="Concept">The concept's name, or null when the words do not tell.</param>
/// <param name="IsPlain">Whether the label is the bare word, without other names before it.</param>
internal sealed record ProjectRole(string? Concept, Stage Stage, string Name, string Label, bool IsPlain)
{
    private static readonly (string Word, string? Concept, Stage Stage, string Name)[] s_words =
    [
        ("调减", "项目.年中调减", default, "年中调减"), ("压减", "项目.年中调减", default, "年中调减"), ("收回", "项目.年中调减", default, "年中调减"),
        ("调增", "项目.年中调整", default, "年中调增"), ("追加", "项目.年中调整", default, "年中追加"), ("年中调整", "项目.年中调整", default, "年中调整"), ("年中增加", "项目.年中调整", default, "年中追加"),
        ("结转", "项目.结转结余", default, "结转结余"), ("结余", "项目.结转结余", default, "结转结余"),
        ("实际支出", "项目.支出", Stage.Executed, "实际支出"), ("支出", "项目.支出", Stage.Executed, "支出"), ("执行", "项目.支出", Stage.Executed, "执行"), ("列支", "项目.支出", Stage.Executed, "支出"),
        ("实际使用", "项目.支出", Stage.Executed, "实际使用"), ("实际拨付", "项目.支出", Stage.Executed, "实际拨付"), ("已使用", "项目.支出", Stage.Executed, "实际使用"),
        ("全年预算", "项目.支出", Stage.Adjusted, "全年预算"), ("调整后预算", "项目.支出", Stage.Adjusted, "全年预算"), ("调整预算", "项目.支出", Stage.Adjusted, "全年预算"),
        ("年初预算", "项目.支出", Stage.Original, "年初预算"), ("年初安排", "项目.支出", Stage.Original, "年初预算"), ("年初批复", "项目.支出", Stage.Original, "年初预算"),
        ("预算安排", "项目.支出", Stage.Original, "年初预算"), ("预算资金", "项目.支出", Stage.Original, "年初预算"), ("预算", "项目.支出", Stage.Original, "年初预算"), ("较", null, default, ""), ("比上年", null, default, ""), ("平均", null, default, ""), ("人均", null, default, ""), ("每", null, default, ""),
        ("执行率", "项目.执行率", default, "执行率"), ("支出进度", "项目.执行率", default, "执行率"), ("支付率", null, default, ""), ("增加", null, default, ""), ("减少", null, default, ""), ("节约", null, default, ""), ("其中", null, default, ""), ("到位", null, default, ""),
    ];

    /// <summary>The words by their last character, longest first.</summary>
    private static readonly Dictionary<char, (string Word, string? Concept, Stage Stage, string Name)[]> s_byLast =
        s_words.GroupBy(w => w.Word[^1]).ToDictionary(g => g.Key, g => g.OrderByDescending(w => w.Word.Length).ToArray());

    /// <summary>The role told by the word nearest before the amount; 年中执行调增 is a change and not spending.</summary>
    public static ProjectRole Of(ReadOnlySpan<char> label, Dimension dimension)
    {
        var words = label.Trim(" \t\u3000，,；;：:、。").ToString();
        for (var end = words.Length; end > 0; end--)
            if (WordEnding(words.AsSpan(0, end)) is var (word, concept, stage, name)) return Of(words, end, word, concept, stage, name, dimension);
        return new ProjectRole(null, default, "", words, false);
    }

    private static ProjectRole Of(string words, int end, string word, string? concept, Stage stage, string name, Dimension dimension)
    {
        var fits = concept is not null && (concept == "项目.执行率") == (dimension == Dimension.Ratio);
        return new ProjectRole(fits ? concept : null, stage, name, words, end - words.AsSpan(0, end).LastIndexOfAny("，：；。,:;") - 1 <= word.Length + 4);
    }

    /// <summary>The longest word that the text ends with.</summary>
    private static (string Word, string? Concept, Stage Stage, string Name)? WordEnding(ReadOnlySpan<char> text)
    {
        if (!s_byLast.TryGetValue(text[^1], out var words)) return null;
        foreach (var known in words)
            if (text.EndsWith(known.Word)) return known;
        return null;
    }
}
