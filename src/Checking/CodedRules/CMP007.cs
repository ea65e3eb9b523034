using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A cell for a figure holds a figure: 9..98 and 见附表 can be neither added nor compared. Words that say there is nothing to fill in are left.</summary>
internal sealed class CMP007 : ICodedRule
{
    private static readonly string[] s_nothing = ["不适用", "无此项", "未发生", "不涉及", "未安排", "没有"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        List<Statement> figures = [];
        foreach (var statement in context.Report.Statements)
        {
            if (statement.Concept.Kind != ConceptKind.Figure || statement.IsBlank) continue;
            if (statement.Value is Words words && !SaysNothing(words.Printed)) yield return context.Fails("fails", statement, null, null, ("处", statement.Where), ("所写", words.Printed));
            else figures.Add(statement);
        }

        // A figure that is one is not thereby proved, so the outcome names none.
        if (figures.Count > 0) yield return context.Holds();
    }

    private static bool SaysNothing(string printed) => Array.Exists(s_nothing, n => printed.Contains(n, StringComparison.Ordinal));
}
