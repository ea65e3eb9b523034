using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Reading.Wording;

/// <summary>Finds the known words of a text, longest first, left to right. Built once from the vocabulary.</summary>
internal sealed class WordIndex
{
    private static readonly string[] s_changes =
    [
        "环比", "增幅", "降幅", "增加", "减少", "增长", "下降", "上升", "降低", "节约", "压减",
        "超支", "超出", "结余率", "高于", "低于", "相差", "差额", "下浮", "节省",
    ];

    private static readonly string[] s_priors = ["上年", "去年", "上年度", "上一年度", "上一年"];

    private static readonly string[] s_fillers =
    [
        "我单位", "本单位", "本部门", "我部门", "单位", "部门", "我镇", "我乡", "我局", "本镇", "本乡", "本局", "我街道", "全镇", "全乡", "镇", "乡", "本级", "当年", "本年度", "本年", "全年", "年度", "年末", "年底", "截至",
        "共计", "合计", "总计", "总额", "总数", "小计", "累计", "共", "为", "是", "达到", "达", "计", "的", "数", "金额", "资金", "其中", "财政拨款", "拨款", "安排", "完成", "实际", "实现", "控制在", "即", "包括", "包含", "含", "主要", "费用",
        "支出", "收入", "预算", "中", "内", "用于", "一是", "二是", "三是", "四是", "五是", "年", "度", "核定", "现有", "有", "和", "及", "元", "万", "由", "按", "总", "均", "已", "则", "整体", "财政", "下达", "批复", "预算内", "类", "款", "项", "科目", "经费", "表", "填报", "情况", "如下", "各", "到位", "与", "同", "较", "比", "相比", "占", "当中",
    ];

    private readonly Dictionary<char, List<(string Text, Meaning Meaning)>> _byFirst = [];

    public WordIndex(Vocabulary vocabulary)
    {
        foreach (var filler in s_fillers) Add(filler, FillerWord.Instance);
        foreach (var prior in s_priors) Add(prior, PriorYearWord.Instance);
        foreach (var change in s_changes) Add(change, ChangeWord.Instance);
        foreach (var stage in vocabulary.Stages)
            foreach (var word in stage.Words) Add(word, new StageWord(stage.Meaning, IsBase(word)));
        foreach (var scope in vocabulary.Scopes)
            foreach (var word in scope.Words) Add(word, new ScopeWord(scope.Meaning));
        foreach (var concept in vocabulary.Concepts.Where(c => c.ItemKind is null && c.Kind != ConceptKind.Text))
            foreach (var word in concept.Synonyms) Add(word, new ConceptWord(concept));
        foreach (var known in vocabulary.FunctionClasses.Where(k => !IsScope(k, vocabulary))) Add(known.Name, new ClassWord(known));
        foreach (var words in _byFirst.Values) words.Sort((a, b) => b.Text.Length - a.Text.Length);
    }

    /// <summary>Puts the words of a text on a list of the caller's, which is cleared.</summary>
    public void Find(ReadOnlySpan<char> text, List<Word> found)
    {
        found.Clear();
        for (var at = 0; at < text.Length;)
        {
            var word = At(text, at);
            if (word is not null) found.Add(word.Value);
            at = word?.End ?? at + 1;
        }
    }

    /// <summary>The first fund scope that a text names.</summary>
    public FundScope FirstScope(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length;)
        {
            var word = At(text, at);
            if (word?.Meaning is ScopeWord { Scope: var scope }) return scope;
            at = word?.End ?? at + 1;
        }

        return FundScope.Unstated;
    }

    /// <summary>The longest word that starts at <paramref name="at"/>, or null.</summary>
    public Word? At(ReadOnlySpan<char> text, int at)
    {
        if (!_byFirst.TryGetValue(text[at], out var words)) return null;
        var rest = text[at..];
        foreach (var (word, meaning) in words)
            if (rest.StartsWith(word)) return new Word(at, word.Length, meaning);
        return null;
    }

    private static bool IsBase(string word) => word[0] is '较' or '比' or '与' || word == "同比";

    /// <summary>国有资本经营预算支出 and 社会保险基金支出 are budgets of their own in a unit's report, not classes of the general budget.</summary>
    private static bool IsScope(FunctionClass known, Vocabulary vocabulary) =>
        vocabulary.Scopes.Any(s => s.Words.Any(w => known.Name.StartsWith(w, StringComparison.Ordinal)));

    /// <summary>Later meanings win: a concept's name over a stage's, a stage's over a filler's.</summary>
    private void Add(string text, Meaning meaning)
    {
        if (!_byFirst.TryGetValue(text[0], out var words)) _byFirst[text[0]] = words = [];
        words.RemoveAll(w => w.Text == text);
        words.Add((text, meaning));
    }
}
