using Gouji.Checking.Facts;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Forms;

namespace Gouji.Checking.CodedRules;

/// <summary>
/// The chapters the form asks for are there, in its order and numbered without a gap; one that says 无 is there. The last chapter,
/// for other matters, may be left out where the report has nothing to put there: no money outside the four budgets.
/// </summary>
internal sealed class CMP002 : ICodedRule
{
    private const decimal Alike = 0.6m;

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        List<Section> chapters = [.. context.Report.Sections.Where(s => s.Level == 1)];
        if (BodyText.FormOf(context.Report)?.Parts.FirstOrDefault(p => p is { IsBody: true, IsRequired: true }) is not { } body || chapters.Count == 0) yield break;
        List<(Section Section, int Place)> found = [.. chapters.Select(s => (s, PlaceOf(s, body.Chapters))).Where(f => f.Item2 >= 0)];
        List<int> missing = [.. Enumerable.Range(0, body.Chapters.Count).Where(i => found.TrueForAll(f => f.Place != i))];
        var gap = chapters.Zip(chapters.Skip(1)).FirstOrDefault(p => p.First.Number > 0 && p.Second.Number > 0
            && p.Second.Number != p.First.Number + 1);
        var late = found.Zip(found.Skip(1)).FirstOrDefault(p => p.Second.Place < p.First.Place);
        if (missing.Count > 0) yield return Missing(context, body, missing);
        if (gap.First is not null) yield return Numbered(context, gap.First, gap.Second);
        if (late.First.Section is not null) yield return Told(context, "order", late.Second.Section, ("章", late.Second.Section.Title),
            ("前章", late.First.Section.Title));
        if (missing.Count == 0 && gap.First is null && late.First.Section is null) yield return context.Holds();
    }

    private static int PlaceOf(Section section, IReadOnlyList<Label> chapters)
    {
        var words = LabelText.Words(section.Title, null);
        var (place, best) = (-1, 0m);
        for (var i = 0; i < chapters.Count && best < 1; i++)
        {
            var likeness = chapters[i].Is(words) ? 1 : chapters[i].Names.Max(n => NameLikeness.Of(n, words));
            if (likeness > best) (place, best) = (i, likeness);
        }

        return best >= Alike ? place : -1;
    }

    private static Fails Missing(RuleContext context, FormPart body, List<int> missing)
    {
        var names = string.Join("、", missing.Select(i => $"“{body.Chapters[i].Name}”"));
        var fails = (Fails)context.Fails("fails", BodyText.Start(context.Report), null, [], string.Join('|', missing), ("章", names),
            ("数", missing.Count), ("应有", body.Chapters.Count));
        var isNeeded = missing.Count > 1 || missing[0] != body.Chapters.Count - 1 || HasOtherMoney(context.Book);
        return isNeeded && !IsOtherOutline(body, missing) ? fails : fails with { Finding = fails.Finding with { Severity = Severity.Advice } };
    }

    /// <summary>A report that lacks most chapters follows another outline, as that of years before or of another county.</summary>
    private static bool IsOtherOutline(FormPart body, List<int> missing) => missing.Count * 2 > body.Chapters.Count;

    private static bool HasOtherMoney(FactBook book) => book.Filled("总支出", scope: FundScope.Other).Any(s => s.At.Scope == FundScope.Other
        && s.Amount is { Base: > 0 });

    private static Outcome Numbered(RuleContext context, Section before, Section after) =>
        Told(context, "gap", after, ("章", after.Title), ("序", after.Number), ("前章", before.Title), ("前序", before.Number));

    private static Outcome Told(RuleContext context, string key, Section section, params (string, object)[] words) =>
        context.Fails(key, new Spot(section.Heading.Place, BodyText.Body, section.Heading.Text), null, [], section.Title, words);
}
