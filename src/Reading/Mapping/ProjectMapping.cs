using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Mapping;

/// <summary>
/// Reads paragraphs on projects: “年初预算项目X资金20万元，年中执行调增0万元，实际支出20万元，结余结转0万元”, in the shapes towns write them.
/// A paragraph is about a project when it is numbered or names one and tells at least two of budget, change, spending and carry-over.
/// </summary>
internal sealed class ProjectMapping(Harvest harvest, string part, Vocabulary vocabulary)
{
    private int _ordinal;
    private Item? _item;

    /// <summary>Whether the heading opens a chapter on projects; leaving it ends the current project.</summary>
    public void Enter(SectionSetting? setting)
    {
        if (setting is not { IsOnProjects: true }) _item = null;
    }

    /// <summary>States what the paragraph says of a project; false when it is about none.</summary>
    public bool Map(Paragraph paragraph, List<ScannedAmount> scanned, SectionSetting? setting)
    {
        var text = paragraph.Text;
        var first = scanned.FindIndex(IsOfProjects);
        var name = ProjectName.Find(text, first < 0 ? text.Length : scanned[first].Start, setting?.IsInProjects == true);
        if (name is null && _item is null) return false;
        var amounts = scanned.FindAll(IsOfProjects);
        var roles = Roles(text, amounts);
        if (name is not null && roles.Count(r => r.Concept is not null) >= 2)
        {
            Begin(paragraph, setting, name);
            for (var i = 0; i < amounts.Count; i++) State(paragraph, setting, amounts[i], roles[i]);
            return true;
        }

        return _item is not null && Restate(paragraph, setting, amounts, roles);
    }

    private void Begin(Paragraph paragraph, SectionSetting? setting, ProjectName name)
    {
        _item = new Item("项目", name.Text, ++_ordinal, part);
        var path = PathOf(setting, name.Text);
        harvest.State(vocabulary["项目.名称"], new Coordinates(harvest.Year, default, default, _item), new Words(name.Text), new Source(paragraph.Place.Within(name.Start, name.Text.Length), name.Text, part, path));
        if (name.Arrangement is null) return;
        harvest.State(vocabulary["项目.安排方式"], new Coordinates(harvest.Year, default, default, _item), new Words(name.Arrangement),
            new Source(paragraph.Place.Within(name.ArrangementStart, name.Arrangement.Length), name.Arrangement, part, path));
    }

    private void State(Paragraph paragraph, SectionSetting? setting, ScannedAmount amount, ProjectRole role)
    {
        if (role.Concept is null) { harvest.Ask(amount.Amount.Printed, role.Label, paragraph.Place.Within(amount.Start, amount.Length), Questions.UnknownAmount); return; }
        harvest.State(vocabulary[role.Concept], new Coordinates(harvest.Year, role.Stage, default, _item), amount.Amount,
            new Source(paragraph.Place.Within(amount.Start, amount.Length), role.Label, part, PathOf(setting, $"{_item!.Name} › {role.Name}")));
    }

    /// <summary>The text under a project's paragraph may say its spending again: “项目支出20万元，主要用于…”.</summary>
    private bool Restate(Paragraph paragraph, SectionSetting? setting, List<ScannedAmount> amounts, List<ProjectRole> roles)
    {
        for (var i = 0; i < amounts.Count; i++)
        {
            var isSpending = roles[i] is { Concept: "项目.支出", Stage: Stage.Executed, IsPlain: true };
            State(paragraph, setting, amounts[i], isSpending ? roles[i] : roles[i] with { Concept = null });
        }

        return true;
    }

    private IReadOnlyList<string> PathOf(SectionSetting? setting, string label) => setting?.Path(label) ?? [part, label];

    private static bool IsOfProjects(ScannedAmount scanned) => scanned.Amount.Unit.Dimension is Dimension.Money or Dimension.Ratio;

    /// <summary>What each amount is; what was told before in the paragraph is not told again.</summary>
    private static List<ProjectRole> Roles(string text, List<ScannedAmount> amounts)
    {
        List<ProjectRole> roles = new(amounts.Count);
        HashSet<(string, Stage)> told = [];
        var from = 0;
        foreach (var amount in amounts)
        {
            for (var i = from; i < amount.Start; i++)
                if (Characters.IsSentenceEnd(text[i])) from = i + 1;
            var role = ProjectRole.Of(text.AsSpan(from, amount.Start - from), amount.Amount.Unit.Dimension);
            roles.Add(role.Concept is null || told.Add((role.Concept, role.Stage)) ? role : role with { Concept = null });
            from = amount.End;
        }

        return roles;
    }
}
