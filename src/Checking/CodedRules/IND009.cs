using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>What takes much of the project money is measured by some indicator.</summary>
internal sealed class IND009 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        var all = Indicators.Of(context.Book).All.ToList();
        if (all.Count == 0) yield break;
        var share = context.Parameter("核心项目占比");
        var projects = Projects(context);
        var floor = projects.Sum(p => p.Amount!.Base) * share;
        var town = string.Concat(context.Book.Of("单位名称").Select(s => s.Value.Printed).Take(1));
        var core = projects.FindAll(p => p.Amount!.Base >= floor && SharedWords.SaysSomething(p.At.Item!.Name, town));
        if (core.Count == 0) yield break;
        var words = string.Join('\n', all.Select(i => $"{i.Name}，{i.TargetText}，{i.ActualText}"));
        var missed = core.FindAll(p => !SharedWords.Any(p.At.Item!.Name, words, town));
        yield return missed.Count == 0 ? context.Holds() : Fail(context, missed);
    }

    /// <summary>What each project spent: as the text says, or else the table. Where projects are introduced by name, only those count.</summary>
    private static List<Statement> Projects(RuleContext context)
    {
        HashSet<Item> named = [.. context.Book.Of("项目.名称").Where(s => s.Part == "正文").Select(s => s.At.Item!)];
        var spent = context.Book.Of("项目.支出").Where(s => s.Amount is { Base: > 0 } && s.At.Stage == Stage.Executed && (named.Count == 0 || named.Contains(s.At.Item!))).ToList();
        var body = spent.FindAll(s => s.Part == "正文");
        if (body.Count == 0) body = spent.FindAll(s => s.Part == spent[0].Part);
        return [.. body.Where(s => !HasOwnSheet(context, s)).DistinctBy(s => s.At.Item!.Name)];
    }

    /// <summary>The indicators of a project's own sheet are about the project, whatever they are called.</summary>
    private static bool HasOwnSheet(RuleContext context, Statement spent) =>
        context.Book.Of("项目.总得分").Concat(context.Book.Of("项目.得分")).Any(s => s.Part == spent.Part && s.At.Item == spent.At.Item);

    private static Outcome Fail(RuleContext context, List<Statement> missed) => context.Fails(
        "fails", Spot.Of(missed[0]), null, missed.Skip(1).Select(Spot.Of), "coverage",
        ("项目", Joined.Names([.. missed.Select(m => m.At.Item!.Name)])), ("金额", FigureText.Number(missed.Sum(m => m.Amount!.Base), Dimension.Money)));
}
