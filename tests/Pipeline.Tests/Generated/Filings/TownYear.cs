using System.Globalization;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Pipeline.Tests.Generated.Drafts;

namespace Gouji.Pipeline.Tests.Generated.Filings;

/// <summary>The year of an invented town, which answers what any form asks.</summary>
internal sealed class TownYear(ReportDraft draft, Form form)
{
    private readonly TownMoney _money = new(draft);
    private readonly TownSheets _sheets = new(draft, form);

    public ReportDraft Draft => draft;

    /// <summary>The items the form's parts are about.</summary>
    public IEnumerable<FilingItem> Items()
    {
        foreach (var (project, n) in draft.Projects.Select((p, n) => (p, n))) yield return new FilingItem(new ItemKey("项目", n + 1), project.Name);
        if (form.Parts.Any(p => p.IsBody))
            foreach (var (one, n) in draft.Body.Classes.Select((c, n) => (c, n))) yield return new FilingItem(new ItemKey("类", n + 1), one.Name);
        foreach (var item in _sheets.Items()) yield return item;
        if (Has("楼堂馆所"))
            foreach (var n in Enumerable.Range(1, Math.Max(1, draft.BaseData.Buildings.Count))) yield return new FilingItem(new ItemKey("楼堂馆所", n), "");
        if (Has("任务"))
            foreach (var (name, n) in TownMoney.Tasks.Select((t, n) => (t, n))) yield return new FilingItem(new ItemKey("任务", n + 1), name);
        foreach (var part in form.Parts.Where(p => p.Blocks.Any(b => b.ItemKind == "科目")))
            foreach (var (account, n) in TownMoney.Accounts.Select((a, n) => (a, n))) yield return new FilingItem(new ItemKey("科目", n + 1, part.Id), account.Name);
    }

    /// <summary>What the paper prints for a fact, or null where nothing is to be printed.</summary>
    public string? Printed(FactKey key, Unit money) => key.Part?.Contains('·', StringComparison.Ordinal) == true ? $"{key.Part[(key.Part.IndexOf('·', StringComparison.Ordinal) + 1)..]}如附件材料所列" : key.Concept.Name switch
    {
        "编制人数" => $"{draft.Staff.Establishment}",
        "在职人数" => $"{draft.Staff.Actual}",
        "人员控制率" => Rate(draft.BaseData.StaffRate),
        "填表人" or "单位负责人" => "（略）",
        "填报日期" => draft.Footer.Date,
        "报告日期" => draft.Head.ReportDate ?? "2024年5月16日",
        "联系电话" => draft.Footer.Phone,
        "厉行节约保障措施" => draft.BaseData.Thrift,
        "自评等级" => draft.Body.Grade,
        "项目.自评等级" => "优",
        "项目.主管部门" or "项目.实施单位" => draft.Head.Unit,
        "项目.安排方式" => draft.Projects[key.Item!.Ordinal - 1].IsAdded ? "年中追加" : null,
        _ when key.Item?.Kind == "楼堂馆所" => Building(key),
        _ when TownSheets.Answers(key) => _sheets.Printed(key),
        _ when key.Concept.Dimension is Dimension.Money => _money.Of(key) is { } amount ? Amount(amount, money) : null,
        "任务.名称" => TownMoney.Tasks[key.Item!.Ordinal - 1],
        "科目.名称" => TownMoney.Accounts[key.Item!.Ordinal - 1].Name,
        "科目.编码" => TownMoney.Accounts[key.Item!.Ordinal - 1].Code,
        "任务.执行率" => Rate(_money.TaskRate(key.Item!.Ordinal)),
        _ when key.Concept.Kind == ConceptKind.Text => key.Concept.Name.Split('.')[^1] + "按要求落实",
        _ => null,
    };

    public static string Rate(decimal percent) => percent.ToString("0.##", CultureInfo.InvariantCulture) + "%";

    private static string Amount(decimal wanYuan, Unit money) => (wanYuan / money.ToBase).ToString(wanYuan == 0 ? "0" : "0.00", CultureInfo.InvariantCulture);

    private bool Has(string kind) => form.Parts.Any(p => p.Blocks.Any(b => b.ItemKind == kind));

    private string Building(FactKey key)
    {
        if (draft.BaseData.Buildings.Count < key.Item!.Ordinal) return draft.BaseData.NoBuildings;
        var one = draft.BaseData.Buildings[key.Item.Ordinal - 1];
        return key.Concept.Name[5..] switch
        {
            "批复规模" => Plain(one.Approved),
            "实际规模" => Plain(one.Built),
            "规模控制率" => Rate(one.SizeRate),
            "预算投资" => Plain(one.Budget),
            "实际投资" => Plain(one.Spent),
            _ => Rate(one.CostRate),
        };
    }

    private static string Plain(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
