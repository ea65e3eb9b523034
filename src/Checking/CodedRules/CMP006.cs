using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>The body says the score or the grade the self-evaluation came to.</summary>
internal sealed class CMP006 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        if (BodyText.Part(context.Report) is null || !BodyText.IsWanted(context.Report) || context.Book.Filled("总得分")
            .FirstOrDefault(s => s.Part != BodyText.Body) is not { } score) yield break;
        var isStated = context.Book.Filled("总得分").Concat(context.Book.Filled("自评等级")).Any(s => s.Part == BodyText.Body);
        if (isStated) yield return context.Holds();
        else yield return context.Fails("fails", BodyText.Start(context.Report), null, [Spot.Of(score)], "", ("得分", score.Value.Printed),
            ("处", score.Where));
    }
}
