using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A total does not stand alone under a heading of basic spending, where it reads as basic spending.</summary>
internal sealed class BUD013 : ICodedRule
{
    private const string Basic = "基本支出";

    private static readonly string[] s_wider = ["项目", "收支", "总体", "整体", "总额"];

    /// <summary>Words of a paragraph that tells the total from its parts, or speaks of income.</summary>
    private static readonly string[] s_saysMore = ["项目支出", "总支出", "支出合计", "总额", "合计", "其中", "收入"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        List<Paragraph> paragraphs = [.. context.Report.Sections.Where(s => s.Title.Contains(Basic, StringComparison.Ordinal)
            && !BodyText.NamesAny(s.Title, s_wider)).SelectMany(s => s.Paragraphs)];
        if (paragraphs.Count == 0) yield break;
        List<Statement> misplaced = [.. context.Book.Filled("总支出").Where(s => IsAlone(s, paragraphs) && ElsewhereTotal(context, s) is not null)];
        if (misplaced.Count == 0) yield return context.Holds();
        foreach (var statement in misplaced)
            yield return context.Fails("fails", statement, null, [ElsewhereTotal(context, statement)!], ("金额", Money.Of(statement.Amount!)),
                ("他处", ElsewhereTotal(context, statement)!.Where));
    }

    /// <summary>Whether a paragraph there states it without its parts.</summary>
    private static bool IsAlone(Statement statement, List<Paragraph> paragraphs) =>
        statement.Part == BodyText.Body && statement.Amount is { Base: > 0 } && paragraphs.Exists(p => IsIn(p, statement)
            && !BodyText.NamesAny(p.Text, s_saysMore));

    private static bool IsIn(Paragraph paragraph, Statement statement) => (paragraph.Place, statement.Place) switch
    {
        (ParagraphPlace there, ParagraphPlace here) => there.Paragraph == here.Paragraph && there.Story == here.Story,
        (PagePlace there, PagePlace here) => there.IsInParagraphOf(here),
        _ => paragraph.Text.Contains(FigureText.Of(statement.Amount!), StringComparison.Ordinal),
    };

    private static Statement? ElsewhereTotal(RuleContext context, Statement statement) =>
        context.Book.Filled("总支出", statement.At.Stage).FirstOrDefault(s => s.Part != statement.Part && s.At.Scope == FundScope.All
            && context.Book.Agree(s, statement));
}
