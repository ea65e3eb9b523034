using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Pipeline.Tests.Generated.Making;
using Gouji.Reading.Filings;
using Gouji.Writing.Documents;

namespace Gouji.Pipeline.Tests.Generated.Filings;

/// <summary>
/// Filings in which every relation of their form holds: the year of an invented town, asked for what the form's own paper prints. Any form will do;
/// a seed gives the same filing for ever.
/// </summary>
internal static class SomeFiling
{
    private const Stage AnyOfTheYear = Stage.Adjusted | Stage.Executed;

    private static readonly (string Concept, Stage Stage, FundScope Scope)[] s_ofBody =
    [
        ("总收入", Stage.Executed, FundScope.GeneralPublic), ("总支出", Stage.Original, FundScope.All), ("总支出", Stage.Adjusted, FundScope.All), ("总支出", Stage.Executed, FundScope.All),
        ("总支出", Stage.Executed, FundScope.GeneralPublic), ("总支出", Stage.Executed, FundScope.GovernmentFund), ("总支出", Stage.Executed, FundScope.StateCapital),
        ("总支出", Stage.Executed, FundScope.Other), ("基本支出", Stage.Executed, FundScope.GeneralPublic), ("项目支出", Stage.Executed, FundScope.GeneralPublic),
        ("项目支出", Stage.Executed, FundScope.GovernmentFund), ("项目支出", Stage.Executed, FundScope.StateCapital),
        ("人员经费", Stage.Executed, FundScope.GeneralPublic), ("基本支出", Stage.Original, FundScope.Unstated), ("自评等级", default, default), ("报告日期", default, default), ("结转结余", default, default),
    ];

    private static readonly string[] s_ofBodyProjects = ["项目.年中调整", "项目.年中调减", "项目.结转结余", "项目.安排方式"];

    /// <param name="blankShare">Leaves out one of so many facts; 0 leaves out none.</param>
    public static Filing Consistent(Form form, int seed, int blankShare = 0)
    {
        var year = new TownYear(ReportDraftGenerator.Make(seed), form);
        var filing = new Filing(form.Id, year.Draft.Head.Year, year.Draft.Head.Unit) { Items = [.. year.Items()] };
        var money = form.Parts.Select(p => p.Unit).OfType<Unit>().FirstOrDefault(u => u.Dimension == Dimension.Money) ?? Unit.WanYuan;
        var dice = new Random(seed);
        return filing with
        {
            Entries = [.. Keys(filing, form).Where(_ => blankShare == 0 || dice.Next(blankShare) > 0).Select(key => Entry(year, key, money)).OfType<Entry>()],
        };
    }

    /// <summary>The facts the blank paper has places for, and those only the body tells.</summary>
    private static IEnumerable<FactKey> Keys(Filing filing, Form form)
    {
        List<FactKey> keys = [.. OfficialDocuments.Blank(filing, form).SelectMany(d => d.Sections).SelectMany(s => s.Blocks).SelectMany(Runs).Select(r => r.Key).OfType<FactKey>()];
        if (form.Parts.Any(p => p.IsBody)) keys.AddRange(s_ofBody.Select(k => new FactKey(Vocabulary.Default[k.Concept], k.Stage, k.Scope)));
        if (form.Parts.Any(p => p.IsBody))
            keys.AddRange(from i in filing.Items
                          from c in i.Key.Kind == "项目" ? s_ofBodyProjects : i.Key.Kind == "类" ? ["类.项目支出"] : Array.Empty<string>()
                          select new FactKey(Vocabulary.Default[c], i.Key.Kind == "类" ? Stage.Executed : default, i.Key.Kind == "类" ? FundScope.GeneralPublic : default, i.Key));
        keys.AddRange(filing.Items.Where(i => i.Key.Kind == "一级指标").Select(i => new FactKey(Vocabulary.Default["一级指标.分值"], Item: i.Key)));
        return Once([.. keys.Select(k => k.Stage == AnyOfTheYear ? k with { Stage = Stage.Executed } : k)]);
    }

    /// <summary>Each fact once: a place that leaves the scope open means the fact of all money where there is one. Names are items' own.</summary>
    private static IEnumerable<FactKey> Once(List<FactKey> keys)
    {
        var ofAll = keys.Where(k => k.Scope == FundScope.All).ToHashSet();
        return keys.Where(k => k.Concept.Name is not ("项目.名称" or "单位名称")).Where(k => k.Scope != FundScope.Unstated || !ofAll.Contains(k with { Scope = FundScope.All })).Distinct();
    }

    private static Entry? Entry(TownYear year, FactKey key, Unit money) =>
        year.Printed(key, money) is { } printed ? new Entry(key, EnteredValue.Of(key.Concept, printed, money)) : null;

    private static IEnumerable<TextRun> Runs(DocumentBlock block) => block switch
    {
        TextBlock line => line.Runs,
        TableBlock table => table.Table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Runs),
        _ => [],
    };
}
