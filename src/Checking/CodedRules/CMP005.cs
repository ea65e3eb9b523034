using Gouji.Model;
using Gouji.Model.Forms;

namespace Gouji.Checking.CodedRules;

/// <summary>
/// The annexes of the form are there: each table once, and those filled once per project as often as there are projects. A file of the
/// body alone, or of annexes alone, is a part of a report and is not asked for the rest.
/// </summary>
internal sealed class CMP005 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        if (BodyText.FormOf(context.Report) is not { } form || BodyText.Part(context.Report) is null) yield break;
        List<FormPart> annexes = [.. form.Parts.Where(p => p is { IsBody: false, IsRequired: true, EachItem: null })];
        List<FormPart> absent = [.. annexes.Where(a => Count(context, a) == 0)];
        if (absent.Count == annexes.Count) yield break;
        foreach (var annex in absent) yield return Absent(context, annex);
        foreach (var outcome in form.Parts.Where(p => p.EachItem is not null).SelectMany(p => EachItem(context, p))) yield return outcome;
        if (absent.Count == 0) yield return context.Holds();
        if (form.Parts.FirstOrDefault(p => p.IsBody) is { } body && !IsMarked(context, body)) yield return Unmarked(context, body);
    }

    /// <summary>Sheets of projects count whatever form they follow: many places use the national one.</summary>
    private static int Count(RuleContext context, FormPart annex) => context.Report.Parts.Count(p => p.FormPart is not null
        && BodyText.FormOf(context.Report, p)?.Parts.FirstOrDefault(f => f.Id == p.FormPart) is { } part
        && (ReferenceEquals(part, annex) || (annex.EachItem is not null && part.EachItem == annex.EachItem)));

    /// <summary>Forms that follow one another under one annex mark are told by their titles, which plain text may leave within a table.</summary>
    private static int Titles(RuleContext context, FormPart annex)
    {
        var count = 0;
        foreach (var block in context.Report.Document.Blocks)
        {
            if (block is Paragraph paragraph) count += IsTitle(paragraph.Text, annex) ? 1 : 0;
            else if (block is Table table)
                foreach (var row in table.Rows)
                    foreach (var cell in row.Cells) count += Titles(cell, annex);
        }

        return count;
    }

    private static int Titles(Cell cell, FormPart annex) =>
        cell.Paragraphs.Count == 1 ? IsTitle(cell.Text, annex) ? 1 : 0 : cell.Paragraphs.Count(p => IsTitle(p.Text, annex));

    private static bool IsTitle(string text, FormPart annex)
    {
        for (var i = 0; i < annex.Titles.Count; i++)
            if (BodyText.EndsPlainly(text, annex.Titles[i])) return true;
        return false;
    }

    private static Outcome Absent(RuleContext context, FormPart annex)
    {
        var fails = (Fails)context.Fails("absent", BodyText.Start(context.Report), null, [], annex.Id, ("附件", annex.Id), ("名称", annex.Names[0]));
        return fails with { Finding = fails.Finding with { Severity = Severity.Error } };
    }

    private static IEnumerable<Outcome> EachItem(RuleContext context, FormPart annex)
    {
        var (projects, filled) = (Projects(context, annex), Math.Max(Count(context, annex), Titles(context, annex)));
        if (projects == 0 || filled >= projects) yield break;
        yield return context.Fails(filled == 0 ? "none" : "fails", BodyText.Start(context.Report), null, [], annex.Id,
            ("附件", annex.Id), ("名称", annex.Names[0]), ("项数", projects), ("份数", filled), ("缺", projects - filled));
    }

    /// <summary>As many projects as the longest list has; lists may differ, which other rules tell.</summary>
    private static int Projects(RuleContext context, FormPart annex) => context.Book.Filled("项目.支出", Stage.Executed)
        .Where(s => s.At.Item?.Kind == annex.EachItem && s.Amount is { Base: > 0 } && s.Part != BodyText.Body)
        .GroupBy(s => s.At.Item!.List).Select(l => l.Select(s => s.At.Item).Distinct().Count()).DefaultIfEmpty(0).Max();

    private static bool IsMarked(RuleContext context, FormPart body) =>
        BodyText.Paragraphs(context.Report).Take(8).Any(p => BodyText.Plain(p.Text).StartsWith(body.Id, StringComparison.Ordinal))
            || context.Report.Parts.Any(p => p.Title.StartsWith(body.Id, StringComparison.Ordinal));

    private static Outcome Unmarked(RuleContext context, FormPart body)
    {
        var fails = (Fails)context.Fails("mark", BodyText.Start(context.Report), null, [], body.Id, ("附件", body.Id));
        return fails with { Finding = fails.Finding with { Severity = Severity.Advice } };
    }
}
