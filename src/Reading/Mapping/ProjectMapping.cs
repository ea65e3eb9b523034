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
    public void Enter(Section? section)
    {
        if (section is null || !section.Title.Contains("项目", StringComparison.Ordinal)) _item = null;
    }

    /// <summary>States what the paragraph says of a project; false when it is about none.</summary>
    public bool Map(Paragraph paragraph, Section? section)
    {
        var text = paragraph.Text;
        var amounts = AmountScanner.Scan(text).FindAll(a => a.Amount.Unit.Dimension is Dimension.Money or Dimension.Ratio);
        var roles = Roles(text, amounts);
        if (ProjectName.Find(text, amounts.Count == 0 ? text.Length : amounts[0].Start, InProjects(section)) is { } name && Tells(roles) >= 2)
        {
            Begin(paragraph, section, name);
            for (var i = 0; i < amounts.Count; i++) State(paragraph, section, amounts[i], roles[i]);
            return true;
        }

        return _item is not null && Restate(paragraph, section, amounts, roles);
    }

    private void Begin(Paragraph paragraph, Section? section, ProjectName name)
    {
        _item = new Item("项目", name.Text, ++_ordinal, part);
        var path = SectionPath.Of(part, section, name.Text);
        harvest.State(vocabulary["项目.名称"], new Coordinates(null, default, default, _item), new Words(name.Text), new Source(paragraph.Place.Within(name.Start, name.Text.Length), name.Text, part, path));
        if (name.Arrangement is null) return;
        harvest.State(vocabulary["项目.安排方式"], new Coordinates(null, default, default, _item), new Words(name.Arrangement),
            new Source(paragraph.Place.Within(name.ArrangementStart, name.Arrangement.Length), name.Arrangement, part, path));
    }

    private void State(Paragraph paragraph, Section? section, ScannedAmount amount, ProjectRole role)
    {
        if (role.Concept is null) { harvest.Ask(amount.Amount.Printed, role.Label, paragraph.Place.Within(amount.Start, amount.Length), Questions.UnknownAmount); return; }
        harvest.State(vocabulary[role.Concept], new Coordinates(null, role.Stage, default, _item), amount.Amount,
            new Source(paragraph.Place.Within(amount.Start, amount.Length), role.Label, part, SectionPath.Of(part, section, $"{_item!.Name} › {role.Name}")));
    }

    /// <summary>The text under a project's paragraph may say its spending again: “项目支出20万元，主要用于…”.</summary>
    private bool Restate(Paragraph paragraph, Section? section, List<ScannedAmount> amounts, List<ProjectRole> roles)
    {
        for (var i = 0; i < amounts.Count; i++)
        {
            var isSpending = roles[i] is { Concept: "项目.支出", Stage: Stage.Executed, IsPlain: true };
            State(paragraph, section, amounts[i], isSpending ? roles[i] : roles[i] with { Concept = null });
        }

        return true;
    }

    private static int Tells(List<ProjectRole> roles) => roles.Where(r => r.Concept is not null).Select(r => (r.Concept, r.Stage)).Distinct().Count();

    private static bool InProjects(Section? section)
    {
        for (var s = section; s is not null; s = s.Parent)
            if (s.Title.Contains("项目", StringComparison.Ordinal)) return true;
        return false;
    }

    private static List<ProjectRole> Roles(string text, List<ScannedAmount> amounts)
    {
        List<ProjectRole> roles = [];
        var from = 0;
        foreach (var amount in amounts)
        {
            for (var i = from; i < amount.Start; i++)
                if (Characters.IsSentenceEnd(text[i])) from = i + 1;
            var role = ProjectRole.Of(text.AsSpan(from, amount.Start - from), amount.Amount.Unit.Dimension);
            roles.Add(roles.Exists(r => r.Concept == role.Concept && r.Stage == role.Stage) ? role with { Concept = null } : role);
            from = amount.End;
        }

        return roles;
    }
}
