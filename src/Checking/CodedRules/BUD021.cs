using Gouji.Checking.Facts;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A form that has a field for the reason of a low execution has it filled in when execution is low.</summary>
internal sealed class BUD021 : ICodedRule
{
    private static readonly (string Reason, string Money)[] s_fields = [("预算执行偏差原因", "总支出"), ("项目.执行偏差原因", "项目.支出"), ("任务.偏差原因", "任务.金额")];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var (reason, money) in s_fields)
            foreach (var field in context.Book.Of(reason))
                if (Beside(context.Book, field, money, Stage.Adjusted) is { Amount.Base: > 0 } budget && Beside(context.Book, field, money, Stage.Executed) is { Amount: not null } spent)
                    yield return Judge(context, field, budget, spent);
    }

    private static Statement? Beside(FactBook book, Statement field, string money, Stage stage) => Pairs.Exact(book, money, stage)
        .FirstOrDefault(s => s.Part == field.Part && s.At.Item == field.At.Item && s.At.Scope is FundScope.Unstated or FundScope.All);

    private static Outcome Judge(RuleContext context, Statement field, Statement budget, Statement spent)
    {
        var rate = spent.Amount!.Base / budget.Amount!.Base;
        if (rate >= context.Parameter("执行率说明线") || field.Value is not Blank { IsStruckOut: false }) return context.Holds(spent, budget);
        return context.Fails("fails", field, new Figures(spent.Amount.Base, budget.Amount.Base, Unit.WanYuan), [spent, budget],
            ("项目", field.At.Item?.Name ?? ""), ("全年", Money.Of(budget.Amount)), ("执行", Money.Of(spent.Amount)), ("率", FigureText.Number(rate, Dimension.Ratio)));
    }
}
