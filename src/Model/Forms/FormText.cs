using System.Globalization;
using Gouji.Model.Catalogue;

namespace Gouji.Model.Forms;

/// <summary>Reads a form from its outline. The notation is told in forms/README.md; a mistake is a <see cref="FormatException"/> naming file and line.</summary>
public sealed class FormText
{
    private readonly string _file;
    private readonly Vocabulary _vocabulary;

    private FormText(string file, Vocabulary vocabulary) => (_file, _vocabulary) = (file, vocabulary);

    public static Form Parse(string file, string text, Vocabulary vocabulary)
    {
        var outline = Outline.Parse(file, text);
        var head = outline.FirstOrDefault(o => o.Key == "表单") ?? throw new FormatException($"{file}:1: the first line names the form: 表单: …");
        var reader = new FormText(file, vocabulary);
        return new Form(
            head.Words,
            new Sentence(head.Of("名称") ?? head.Words, head.Of("English") ?? head.Words),
            head.Of("报告") ?? "",
            [.. outline.Where(o => o.Key == "部分").Select(reader.Part)])
        {
            Places = Names(head.Of("地区") ?? ""),
            Marks = Names(head.Of("标志") ?? ""),
        };
    }

    private FormPart Part(Outline part) => new(
        part.Words,
        Names(part.Of("名称") ?? part.Words),
        Names(part.Of("标题") ?? part.Words),
        UnitOf(part.Of("单位")),
        part.Of("每个"),
        [.. part.All("章").Select(c => LabelOf(c.Words))],
        [.. part.All("块").Select(Block)])
    {
        IsRequired = part.Of("必备") is not null,
        NeedsTitle = part.Of("凭标题") is not null,
        Weights = [.. part.All("权重").Select(Weights)],
        Scoring = new ScoringText(_file).Read(part),
    };

    /// <summary>预算执行 10；产出指标 50；效益指标 30；满意度指标 10</summary>
    private WeightRegime Weights(Outline line)
    {
        List<WeightShare> shares = [];
        foreach (var share in line.Words.Split('；', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var gap = share.LastIndexOf(' ');
            if (gap < 0 || !decimal.TryParse(share.AsSpan(gap + 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var points))
                throw new FormatException($"{_file}:{line.Line}: a weight reads `name points`: {share}");
            shares.Add(new WeightShare(share[..gap].TrimEnd(), points));
        }

        var regime = new WeightRegime(shares);
        return regime.Total == 100 ? regime : throw new FormatException($"{_file}:{line.Line}: the weights add up to {regime.Total}, not to 100");
    }

    private FormBlock Block(Outline block) => new(
        block.Words,
        UnitOf(block.Of("单位")),
        block.Of("口径") is { } scope ? VocabularyText.ScopeNamed(scope) ?? throw Unknown(scope, block.Line) : FundScope.Unstated,
        block.Of("项目"),
        [.. block.All("列").Select(Column)],
        [.. block.All("行").SelectMany(row => Rows(row, 0))],
        [.. block.All("栏").Select(Field)],
        block.All("合计").Select(t => new FormTotals(LabelOf(t.Words), [.. t.All("列").Select(Column)])).FirstOrDefault())
    {
        Groups = [.. block.All("上列").Select(Column)],
    };

    private FormColumn Column(Outline line)
    {
        var (label, meaning, marks) = Split(line);
        return new FormColumn(LabelOf(label), meaning, marks.Contains("必填")) { IsOfTotal = marks.Contains("首行"), PrintedPoints = Points(marks, line.Line) };
    }

    /// <summary>【分值 项目.分值】: the head prints the points it gives.</summary>
    private Concept? Points(string[] marks, int line)
    {
        foreach (var mark in marks)
            if (mark.StartsWith("分值 ", StringComparison.Ordinal)) return _vocabulary.Find(mark[3..]) ?? throw Unknown(mark[3..], line);
        return null;
    }

    private FormField Field(Outline line)
    {
        var (label, meaning, marks) = Split(line);
        return new FormField(LabelOf(label), meaning, marks.Contains("必填")) { IsWithheld = marks.Contains("公开时隐去") };
    }

    private IEnumerable<FormRow> Rows(Outline line, int level)
    {
        var (label, meaning, marks) = Split(line);
        var item = label.StartsWith('{') ? label.Trim('{', '}') : null;
        yield return new FormRow(LabelOf(label), meaning, level, item, marks.Contains("其中"), marks.Contains("必填"), NotFilled(marks));
        foreach (var row in line.All("行").SelectMany(child => Rows(child, level + 1))) yield return row;
    }

    private static Stage NotFilled(string[] marks)
    {
        var stages = Stage.Unstated;
        foreach (var mark in marks)
            if (mark.EndsWith("不填", StringComparison.Ordinal)) stages |= VocabularyText.StageNamed(mark.AsSpan(0, mark.Length - 2)) ?? Stage.Unstated;
        return stages;
    }

    private (string Label, Meaning Meaning, string[] Marks) Split(Outline line)
    {
        var words = line.Words;
        string[] marks = [];
        if (words.IndexOf('【', StringComparison.Ordinal) is >= 0 and var open)
        {
            marks = words[(open + 1)..].TrimEnd('】').Split('；', StringSplitOptions.TrimEntries);
            words = words[..open];
        }

        var arrow = words.IndexOf('→', StringComparison.Ordinal);
        return arrow < 0
            ? (words.Trim(), new Meaning(null, default, default), marks)
            : (words[..arrow].Trim(), MeaningOf(words[(arrow + 1)..], line.Line), marks);
    }

    private Meaning MeaningOf(string text, int line)
    {
        Concept? concept = null;
        var stage = Stage.Unstated;
        var scope = FundScope.Unstated;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (word[0] == '@') stage = Stages(word[1..], line);
            else if (word[0] == '[') scope = VocabularyText.ScopeNamed(word.AsSpan().Trim("[]")) ?? throw Unknown(word, line);
            else concept = _vocabulary.Find(word) ?? throw Unknown(word, line);
        }

        return new Meaning(concept, stage, scope);
    }

    private Stage Stages(string names, int line)
    {
        var stages = Stage.Unstated;
        foreach (var name in names.Split('|')) stages |= VocabularyText.StageNamed(name) ?? throw Unknown(name, line);
        return stages;
    }

    private FormatException Unknown(string word, int line) => new($"{_file}:{line}: the vocabulary does not know {word}");

    private static Label LabelOf(string words)
    {
        var names = Names(words);
        return new Label([.. names.Select(Plain).Distinct()]) { Printed = names[0] };
    }

    /// <summary>{本年}年决算数 is looked up as 本年决算数, which is what a printed 2023年决算数 becomes.</summary>
    private static string Plain(string name) =>
        LabelText.Words(name.Replace("{本年}年", "本年", StringComparison.Ordinal).Replace("{上年}年", "上年", StringComparison.Ordinal), null);

    private static string[] Names(string words) => words.Split('｜', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static Unit? UnitOf(string? name) => name switch
    {
        null => null,
        "万元" => Unit.WanYuan,
        "元" => Unit.Yuan,
        "亿元" => Unit.YiYuan,
        "人" => Unit.Person,
        _ => Unit.Counter(name),
    };
}
