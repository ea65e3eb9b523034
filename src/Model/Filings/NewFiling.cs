using Gouji.Model.Catalogue;
using Gouji.Model.Forms;

namespace Gouji.Model.Filings;

/// <summary>A filing with nothing entered but what the form itself gives: rows for projects, and for indicators one of each class the form spreads its points over.</summary>
public static class NewFiling
{
    private const string Project = "项目";
    private const string Indicator = "指标";

    /// <param name="projects">Names of the projects; an empty name is a row to be named.</param>
    public static Filing Of(Form form, int year, string unit, IReadOnlyList<string> projects)
    {
        List<FilingItem> items = [];
        List<Entry> entries = [new(new FactKey(Vocabulary.Default["单位名称"]), new Words(unit))];
        if (form.Parts.Any(ListsProjects)) items.AddRange(projects.Select((name, i) => new FilingItem(new ItemKey(Project, i + 1), name)));
        foreach (var part in form.Parts.Where(part => part.Blocks.Any(b => b.ItemKind == Indicator)))
        {
            if (part.EachItem is null) Indicators(part, null, items, entries);
            else for (var n = 1; n <= projects.Count; n++) Indicators(part, PartIds.Of(part.Id, n), items, entries);
        }

        return new Filing(form.Id, year, unit) { Items = items, Entries = entries };
    }

    private static bool ListsProjects(FormPart part) => part.EachItem == Project || part.Blocks.Any(b => b.Rows.Any(r => r.ItemKind == Project));

    private static void Indicators(FormPart part, string? list, List<FilingItem> items, List<Entry> entries)
    {
        var ordinal = items.Count(i => i.Key.Kind == Indicator && i.Key.List == list);
        foreach (var row in Classes(part))
        {
            var item = new ItemKey(Indicator, ++ordinal, list);
            items.Add(new FilingItem(item, ""));
            entries.Add(new Entry(new FactKey(Vocabulary.Default["指标.一级"], Item: item), new Words(row.First)));
            entries.Add(new Entry(new FactKey(Vocabulary.Default["指标.二级"], Item: item), new Words(row.Second)));
        }
    }

    /// <summary>The classes under the first levels that the form's points are spread over, in the order of the form; the national ones where it says none.</summary>
    private static IEnumerable<IndicatorClass> Classes(FormPart part)
    {
        var firsts = part.Weights.Count == 0 ? ["产出指标", "效益指标", "满意度指标"] : part.Weights[^1].Shares.Select(s => s.Name);
        var hasCost = firsts.Contains("成本指标");
        return firsts.SelectMany(first => Vocabulary.Default.IndicatorClasses.Where(c => c.First == first && IsOwn(c, hasCost)));
    }

    /// <summary>Costs stand under 产出 only where they are no first level, and satisfaction has one of its own.</summary>
    private static bool IsOwn(IndicatorClass row, bool hasCost) => row switch
    {
        { First: "产出指标", Second: "成本指标" } => !hasCost,
        { First: "效益指标", Second: "服务对象满意度指标" } => false,
        { First: "成本指标", Second: not "经济成本指标" } => false,
        _ => true,
    };
}
