using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A report bears the day it was made.</summary>
internal sealed class CMP004 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        if (BodyText.Part(context.Report) is null || !BodyText.IsWanted(context.Report)) yield break;
        if (context.Book.Filled("报告日期").Any()) yield return context.Holds();
        else yield return context.Fails("fails", BodyText.Start(context.Report), null, [], "");
    }
}
