using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Money of government funds and of state capital is said to have been used for something.</summary>
internal sealed class BUD011 : ICodedRule
{
    private static readonly (FundScope Fund, string[] Names)[] s_funds =
    [
        (FundScope.GovernmentFund, ["政府性基金", "基金预算"]),
        (FundScope.StateCapital, ["国有资本经营"]),
    ];

    /// <summary>Words of a sentence that tells a use; an amount alone does not.</summary>
    private static readonly string[] s_uses = ["用于", "项目", "主要", "安排", "投入", "建设", "补助", "改造", "完成"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        if (BodyText.IsElsewhere(context.Report)) yield break;
        foreach (var (fund, names) in s_funds)
        {
            var money = context.Book.Filled("总支出", Stage.Executed, fund).FirstOrDefault(s => s.At.Scope == fund && s.Amount is { Base: > 0 });
            if (money is null) continue;
            yield return IsTold(context, names) ? context.Holds() : context.Fails("fails", Spot.Of(money), null, [], $"{money.Concept.Name}|{fund}",
                ("口径", context.Book.Vocabulary.Name(fund)), ("金额", Money.Of(money.Amount!)));
        }
    }

    private static bool IsTold(RuleContext context, string[] names) =>
        InItems(context, names) || PlainText.Of(context.Book).All.Any(p => TellsUse(p, names))
            || context.Report.Sections.Any(s => BodyText.NamesAny(BodyText.Plain(s.Title), names) && s.Paragraphs
            .Any(p => BodyText.NamesAny(p.Text, s_uses)));

    private static bool InItems(RuleContext context, string[] names) =>
        context.Book.Of("项目.名称").Concat(context.Book.Of("指标.名称")).Any(s => BodyText.NamesAny(s.Value.Printed, names));

    private static bool TellsUse(string text, string[] names) =>
        BodyText.NamesAny(text, names) && text.Split('。').Any(sentence => BodyText.NamesAny(sentence, names) && BodyText.NamesAny(sentence, s_uses));
}
