using System.Globalization;
using System.Text.RegularExpressions;
using Gouji.Checking;
using Gouji.Checking.Facts;
using Gouji.Checking.Formulas;
using Gouji.Checking.Relations;
using Gouji.Checking.Rules;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Reading.Wording;
using Shouldly;

namespace Gouji.Pipeline.Tests.Checking;

/// <summary>Facts from short strings: “附件2 项目「敬老院」.支出@决算[一般公共预算] 20”; without a value the cell is blank.</summary>
internal static partial class Some
{
    private const string File = "示例";

    public static Report Report(params string[] facts)
    {
        Dictionary<(string, string, string), Item> items = [];
        List<Statement> statements = [.. facts.Select((fact, i) => Statement(fact, i + 1, items))];
        var parts = statements.Select(s => s.Part).Distinct().Select(p => new ReportPart(p, p, null, []));
        return new Report(new Document(File, "txt", [], []), 2023, null, [.. parts], [], statements, []);
    }

    public static FactBook Book(params string[] facts) => new(Report(facts), Vocabulary.Default);

    public static Formula Formula(string text) => FormulaText.Parse(text, FormulaNames.Of(Vocabulary.Default, RuleSet.Default.Parameters.Names)).Formula.ShouldNotBeNull();

    /// <summary>A rule page whose formulas are these.</summary>
    public static RulePage Page(params string[] formulas)
    {
        var text = $$"""
            ---
            id: TST001
            title: 试验
            title-en: trial
            severity: error
            status: active since 2026-11
            reports: 部门整体支出绩效自评
            ---
            ## 规则
            试验。
            ## 公式
            ```
            {{string.Join('\n', formulas)}}
            ```
            ## 容差
            由印出的位数而来
            ## 结论
            fails: {名}{左}≠{右}
            fails.en: {名} {左}≠{右}
            ## 为什么
            试验。
            ## 依据
            试验。
            ## 成立
            | 事实 | 值 |
            |---|---|
            | 总支出 | 1 |
            ## 不成立
            | 事实 | 值 |
            |---|---|
            | 总支出 | 1 |
            ```text
            试验
            ```
            ## 不适用
            | 事实 | 值 |
            |---|---|
            | 总支出 | 1 |
            ```text
            试验
            ```
            ## 怎么改
            试验。
            """;
        return RulePageText.Parse("TST001.试验.md", text, FormulaNames.Of(Vocabulary.Default, RuleSet.Default.Parameters.Names)).Page.ShouldNotBeNull();
    }

    public static List<RelationInstance> Relations(FactBook book, params string[] formulas)
    {
        var page = Page(formulas);
        return [.. page.Formulas.SelectMany(f => new RelationFinder(book, RuleSet.Default.Parameters).Find(page, f))];
    }

    public static List<RelationInstance> Relations(string formula, params string[] facts) => Relations(Book(facts), formula);

    /// <summary>What a formula says of facts: one word for each relation found.</summary>
    public static string[] Verdicts(string formula, params string[] facts) => [.. Relations(formula, facts).Select(Verdict)];

    public static string Verdict(RelationInstance relation) => relation.Verdict switch
    {
        Met => "holds",
        Missed missed => "fails by " + missed.Difference.ToString("0.####", CultureInfo.InvariantCulture),
        NotClaimed => "not claimed",
        Open open => open.Why.Zh,
        _ => "?",
    };

    public static string Operands(RelationInstance relation) => string.Join(' ', relation.Operands.Select(o => o.Value.Printed));

    private static Statement Statement(string fact, int line, Dictionary<(string, string, string), Item> items)
    {
        var match = FactPattern().Match(fact);
        if (!match.Success) throw new ArgumentException($"Not a fact: {fact}", nameof(fact));
        string Group(string name) => match.Groups[name].Value;
        var concept = Vocabulary.Default[Group("head") + Group("tail")];
        var part = Group("part");
        var stage = Group("stage").Split('|', StringSplitOptions.RemoveEmptyEntries).Aggregate(Stage.Unstated, (all, s) => all | VocabularyText.StageNamed(s)!.Value);
        var scope = Group("scope").Length == 0 ? FundScope.Unstated : VocabularyText.ScopeNamed(Group("scope"))!.Value;
        return new Statement
        {
            Concept = concept,
            At = new Coordinates(2023, stage, scope, ItemOf(concept, Group("item"), part, items)),
            Value = concept.Kind is ConceptKind.Figure ? AmountText.Figure(Group("value"), UnitOf(concept)) : AmountText.Text(Group("value")),
            Place = new LinePlace(File, line, 0, Group("value").Length),
            Label = concept.Name,
            Part = part,
            Path = [.. new[] { part, Group("item"), concept.Name, Group("stage") }.Where(p => p.Length > 0)],
        };
    }

    private static Item? ItemOf(Concept concept, string name, string part, Dictionary<(string, string, string), Item> items)
    {
        if (concept.ItemKind is not { } kind) return null;
        if (!items.TryGetValue((kind, name, part), out var item))
            items[(kind, name, part)] = item = new Item(kind, name, items.Keys.Count(k => k.Item1 == kind && k.Item3 == part) + 1, part);
        return item;
    }

    private static Unit UnitOf(Concept concept) => concept.Dimension switch
    {
        Dimension.Money => Unit.WanYuan,
        Dimension.People => Unit.Person,
        Dimension.Ratio => Unit.Percent,
        Dimension.Points => Unit.Point,
        Dimension.Area => Unit.SquareMetre,
        _ => Unit.None,
    };

    [GeneratedRegex(@"^(?<part>\S+) (?<head>[^ @\[「.]+)(「(?<item>[^」]*)」)?(?<tail>\.[^ @\[]+)?(@(?<stage>[^ \[]+))?(\[(?<scope>[^\]]+)\])?( (?<value>.*))?$")]
    private static partial Regex FactPattern();
}
