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

    /// <summary>The role told by the word nearest before the amount; 年中执行调增 is a change and not spending.</summary>
    public static ProjectRole Of(ReadOnlySpan<char> label, Dimension dimension)
    {
        var words = label.Trim(" \t\u3000，,；;：:、。").ToString();
        var (best, end, length) = (-1, -1, 0);
        for (var i = 0; i < s_words.Length; i++)
        {
            var at = words.LastIndexOf(s_words[i].Word, StringComparison.Ordinal);
            var wordEnd = at + s_words[i].Word.Length;
            if (at >= 0 && (wordEnd > end || (wordEnd == end && s_words[i].Word.Length > length))) (best, end, length) = (i, wordEnd, s_words[i].Word.Length);
        }

        if (best < 0) return new ProjectRole(null, default, "", words, false);
        var (_, concept, stage, name) = s_words[best];
        var fits = concept is not null && (concept == "项目.执行率") == (dimension == Dimension.Ratio);
        return new ProjectRole(fits ? concept : null, stage, name, words, end - words.AsSpan(0, end).LastIndexOfAny("，：；。,:;") - 1 <= length + 4);
    }
}
