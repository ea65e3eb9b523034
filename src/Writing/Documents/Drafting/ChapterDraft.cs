using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Writing.Documents.Drafting;

/// <summary>Drafts the chapters of a body, each told by the words of its title.</summary>
internal sealed class ChapterDraft(DraftFacts facts, DraftText text, FormPart? sheets)
{
    private const decimal MayDiffer = 0.05m;

    /// <summary>Words of a chapter's title, the telling ones first, and what is written under it.</summary>
    private static readonly (string Word, Action<ChapterDraft> Write)[] s_chapters =
    [
        ("三公", c => c.OrAsk(PerformanceSentences.OfficialCosts(c.Facts), PerformanceSentences.OfficialCostsInParts(c.Facts))),
        ("机关运行", c => c.OrAsk(PerformanceSentences.RunningCosts(c.Facts))),
        ("政府采购", c => c.OrAsk(PerformanceSentences.Procurement(c.Facts))),
        ("绩效情况", c => c.Performance()),
        ("问题", c => c.Problems()),
        ("措施", c => c.Measures()),
        ("应用", c => c.Text.Ask(Placeholders.Use)),
        ("政府性基金", c => c.Budget(FundScope.GovernmentFund)),
        ("国有资本", c => c.Budget(FundScope.StateCapital)),
        ("社会保险", c => c.Budget(FundScope.SocialInsurance)),
        ("基本支出", c => c.OrAsk(BudgetSentences.GeneralBasic(c.Facts))),
        ("一般公共预算", c => c.GeneralBudget()),
        ("基本情况", c => c.Profile()),
        ("概况", c => c.Profile()),
        ("其他", c => c.Remarks()),
        ("总体情况", c => c.OrAsk(BudgetSentences.Overall(c.Facts), BudgetSentences.CarryOver(c.Facts))),
    ];

    private string _title = "";

    private DraftFacts Facts => facts;

    private DraftText Text => text;

    public void Write(string title)
    {
        _title = title;
        text.Chapter(title);
        foreach (var (word, write) in s_chapters)
        {
            if (!title.Contains(word, StringComparison.Ordinal)) continue;
            write(this);
            return;
        }

        OrAsk();
    }

    private void OrAsk(params ReadOnlySpan<IReadOnlyList<Piece>?> sentences)
    {
        if (!text.Say(sentences)) text.Ask(Placeholders.Chapter(_title));
    }

    private void Profile()
    {
        text.Ask(Placeholders.Duties);
        text.Say(BudgetSentences.Staff(facts));
    }

    /// <summary>Totals cover more than basic spending and stand before its heading.</summary>
    private void GeneralBudget()
    {
        text.Say(BudgetSentences.OriginalTotal(facts), BudgetSentences.GeneralIncome(facts), BudgetSentences.GeneralSpending(facts));
        text.Section("基本支出情况");
        if (!text.Say(BudgetSentences.GeneralBasic(facts))) text.Ask(Placeholders.Chapter("基本支出情况"));
        text.Section("项目支出情况");
        if (!text.Say(BudgetSentences.GeneralProjects(facts))) text.Ask(Placeholders.Chapter("项目支出情况"));
    }

    private void Budget(FundScope scope)
    {
        if (text.Say(BudgetSentences.OtherBudget(facts, scope))) text.Ask(Placeholders.Purpose);
        else if (facts.IsNone("总支出", Stage.Executed, scope)) text.Say(BudgetSentences.Nothing);
        else text.Ask(Placeholders.Budget(Vocabulary.Default.Name(scope).Zh));
    }

    private void Performance()
    {
        text.Section("整体支出绩效情况");
        text.Say(BudgetSentences.OriginalInParts(facts), PerformanceSentences.Execution(facts), BudgetSentences.CarryOver(facts));
        if (DiffersFromOriginal()) text.Ask(Placeholders.Change);
        text.Say(PerformanceSentences.OfficialCosts(facts), PerformanceSentences.OfficialCostsInParts(facts));
        text.Say(PerformanceSentences.RunningCosts(facts));
        text.Say(PerformanceSentences.Procurement(facts));
        text.Say(PerformanceSentences.Goal(facts));
        text.Say(PerformanceSentences.Reached(facts));
        text.Ask(Placeholders.Achievements);
        if (IsAllReached()) text.Say(PerformanceSentences.AllReached);
        text.Say(PerformanceSentences.Score(facts));
        text.Section("项目支出绩效情况");
        Projects();
    }

    private void Projects()
    {
        var any = text.Say(ProjectSentences.Total(facts));
        foreach (var project in facts.Items("项目"))
        {
            if (!text.Say(ProjectSentences.Project(facts, project))) continue;
            any = true;
            if (sheets is null || !text.Say(ProjectSentences.Reached(facts, PartIds.Of(sheets.Id, project.Ordinal)))) text.Ask(Placeholders.Effects);
        }

        if (!any) text.Ask(Placeholders.Chapter("项目支出绩效情况"));
    }

    private void Problems() => Listed(PerformanceSentences.Missed, Placeholders.Problems, isToRevise: false);

    /// <summary>What the unit will do is for a person to say; what is proposed is marked.</summary>
    private void Measures() => Listed(PerformanceSentences.Remedy, Placeholders.Measures, isToRevise: true);

    private void Listed(Func<DraftFacts, ItemKey, IReadOnlyList<Piece>?> sentence, string placeholder, bool isToRevise)
    {
        List<IReadOnlyList<Piece>> said = [.. Missed().Select(i => sentence(facts, i)).OfType<IReadOnlyList<Piece>>()];
        for (var i = 0; i < said.Count; i++) text.Paragraph(said.Count > 1 ? [new WordPiece($"（{DraftText.Numeral(i + 1)}）"), .. said[i]] : said[i], isToRevise);
        if (said.Count == 0) text.Ask(placeholder);
    }

    private void Remarks()
    {
        if (text.Say(BudgetSentences.OtherMoney(facts))) text.Ask(Placeholders.Purpose);
        else text.Ask(Placeholders.Remarks);
    }

    /// <summary>The indicators that lost points.</summary>
    private IEnumerable<ItemKey> Missed() => facts.Items("指标").Where(i =>
        facts.Of("指标.分值", i)?.Value is Amount weight && facts.Of("指标.得分", i)?.Value is Amount score && score.Base < weight.Base);

    /// <summary>Whether there are indicators, what was wanted and reached is known of each, and each has all its points.</summary>
    private bool IsAllReached() => facts.Items("指标") is { Count: > 0 } all && all.All(i => facts.Of("指标.目标值", i) is not null && facts.Of("指标.实际值", i) is not null
        && facts.Of("指标.分值", i)?.Value is Amount weight && facts.Of("指标.得分", i)?.Value is Amount score && score.Base >= weight.Base);

    private bool DiffersFromOriginal() =>
        facts.Of("总支出", Stage.Original)?.Value is Amount { Base: > 0 } before && facts.Of("总支出", Stage.Adjusted)?.Value is Amount after && Math.Abs(after.Base - before.Base) > before.Base * MayDiffer;
}
