using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A report bears the day it was made.</summary>
internal sealed class CMP004 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        if (BodyText.Part(context.Report) is null || !BodyText.IsWanted(context.Report) || IsOnAccounts(context.Report)) yield break;
        if (context.Book.Filled("报告日期").Any()) yield return context.Holds();
        else yield return context.Fails("fails", BodyText.Start(context.Report), null, [], "");
    }

    /// <summary>The published final accounts are a book and no letter.</summary>
    private static bool IsOnAccounts(Report report) =>
        BodyText.Paragraphs(report).FirstOrDefault(p => !string.IsNullOrWhiteSpace(p.Text)) is { } title
            && title.Text.Contains("决算", StringComparison.Ordinal) && !title.Text.Contains("绩效", StringComparison.Ordinal);
}
