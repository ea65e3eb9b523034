using System.Globalization;

namespace Gouji.Model.Catalogue;

/// <summary>Reads the vocabulary from its Markdown tables. The tables are built in and tested, so a mistake in them is a broken build.</summary>
public static class VocabularyText
{
    private static readonly (string Name, Stage Stage)[] s_stages =
        [("年初预算", Stage.Original), ("全年预算", Stage.Adjusted), ("决算", Stage.Executed), ("上年决算", Stage.PriorExecuted)];

    private static readonly (string Name, FundScope Scope)[] s_scopes =
    [
        ("一般公共预算", FundScope.GeneralPublic), ("政府性基金", FundScope.GovernmentFund), ("国有资本经营", FundScope.StateCapital),
        ("社会保险基金", FundScope.SocialInsurance), ("财政专户管理资金", FundScope.FiscalAccount), ("单位资金", FundScope.UnitFunds),
        ("其他资金", FundScope.Other), ("全部资金", FundScope.All),
    ];

    /// <summary>The stage a form or formula names, or null.</summary>
    public static Stage? StageNamed(ReadOnlySpan<char> name)
    {
        foreach (var (known, stage) in s_stages)
            if (name.SequenceEqual(known)) return stage;
        return null;
    }

    /// <summary>The fund scope a form or formula names, or null.</summary>
    public static FundScope? ScopeNamed(ReadOnlySpan<char> name)
    {
        foreach (var (known, scope) in s_scopes)
            if (name.SequenceEqual(known)) return scope;
        return null;
    }

    internal static Vocabulary LoadEmbedded()
    {
        var assembly = typeof(Vocabulary).Assembly;
        return Parse(
            EmbeddedText.One(assembly, "vocabulary/concepts.md"),
            EmbeddedText.One(assembly, "vocabulary/words.md"),
            EmbeddedText.One(assembly, "vocabulary/function-classes.md"),
            EmbeddedText.One(assembly, "vocabulary/indicator-classes.md"));
    }

    /// <summary>The vocabulary of four pages; a mistake is a <see cref="FormatException"/> naming page and line.</summary>
    public static Vocabulary Parse(string concepts, string words, string functionClasses, string indicatorClasses)
    {
        List<Concept> all = [.. MarkdownTable.Rows(concepts, "概念").Select(ConceptOf)];
        return new Vocabulary(
            all,
            [.. MarkdownTable.Rows(words, "阶段").Select(r => TermOf(r, name => StageNamed(name)))],
            [.. MarkdownTable.Rows(words, "口径").Select(r => TermOf(r, name => ScopeNamed(name)))],
            [.. MarkdownTable.Rows(words, "视图").Select(r => ViewOf(r, all))],
            [.. MarkdownTable.Rows(functionClasses, "编码").Select(r => new FunctionClass(r.Cells[0], r.Cells[1], YearOf(r.Cells[2]), YearOf(r.Cells[3])))],
            [.. MarkdownTable.Rows(indicatorClasses, "一级").Select(IndicatorClassOf)]);
    }

    private static Concept ConceptOf((int Line, string[] Cells) row)
    {
        if (row.Cells.Length != 4) throw new FormatException($"concepts.md:{row.Line}: four cells are wanted");
        var (kind, dimension) = MeasureOf(row.Cells[2], row.Line);
        return new Concept(row.Cells[0], row.Cells[1], kind, dimension, Synonyms(row.Cells[3]));
    }

    private static (ConceptKind, Dimension?) MeasureOf(string measure, int line) => measure switch
    {
        "万元" => (ConceptKind.Figure, Dimension.Money),
        "人" => (ConceptKind.Figure, Dimension.People),
        "%" => (ConceptKind.Figure, Dimension.Ratio),
        "分" => (ConceptKind.Figure, Dimension.Points),
        "㎡" => (ConceptKind.Figure, Dimension.Area),
        "个" => (ConceptKind.Figure, Dimension.Count),
        "文字" => (ConceptKind.Text, null),
        "日期" => (ConceptKind.Date, null),
        "等级" => (ConceptKind.Grade, null),
        "目标" => (ConceptKind.Target, null),
        _ => throw new FormatException($"concepts.md:{line}: no such measure: {measure}"),
    };

    private static Term<T> TermOf<T>((int Line, string[] Cells) row, Func<string, T?> meaning) where T : struct => new(
        meaning(row.Cells[0]) ?? throw new FormatException($"words.md:{row.Line}: unknown name {row.Cells[0]}"),
        new Sentence(row.Cells[0], row.Cells[1]),
        Synonyms(row.Cells[2]));

    private static View ViewOf((int Line, string[] Cells) row, List<Concept> concepts) => new(
        row.Cells[0],
        concepts.Find(c => c.Name == row.Cells[1]) ?? throw new FormatException($"words.md:{row.Line}: no concept {row.Cells[1]}"),
        row.Cells[2].Length == 0 ? default : StageNamed(row.Cells[2]) ?? throw new FormatException($"words.md:{row.Line}: no stage {row.Cells[2]}"),
        row.Cells[3].Length == 0 ? default : ScopeNamed(row.Cells[3]) ?? throw new FormatException($"words.md:{row.Line}: no scope {row.Cells[3]}"));

    private static IndicatorClass IndicatorClassOf((int Line, string[] Cells) row) => new(
        row.Cells[0],
        row.Cells[1],
        row.Cells[2].Length == 0 ? null : MeasureOf(row.Cells[2], row.Line).Item2,
        row.Cells[3] switch { "≤" => Comparator.AtMost, "≥" => Comparator.AtLeast, _ => Comparator.None },
        Synonyms(row.Cells[4]));

    private static string[] Synonyms(string cell) => cell.Split('；', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static int? YearOf(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);
}
