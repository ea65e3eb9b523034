using Gouji.Checking.Formulas;

namespace Gouji.Checking.Rules;

/// <summary>Reads a page's formulas: one a line in one fenced block, # before a remark; or the word 代码 for a coded rule.</summary>
internal sealed class FormulaSection(PageSource source, PageErrors errors)
{
    private const string Coded = "代码";

    private readonly List<Formula> _formulas = [];
    private int _fences;
    private bool _hasLines;

    public static IReadOnlyList<Formula> Parse(PageSource source, PageErrors errors) => new FormulaSection(source, errors).Read();

    private List<Formula> Read()
    {
        if (!source[RuleSection.Formula].Exists || source.Text(RuleSection.Formula) is Coded) return _formulas;
        foreach (var line in source.Lines(RuleSection.Formula)) Take(line, line.In(source.Whole));
        if (_fences % 2 == 1) errors.Add(source[RuleSection.Formula].Line, 1, PageSentences.BlockNotClosed);
        else if (!_hasLines) errors.Add(source[RuleSection.Formula].Line, 1, PageSentences.NoFormula);
        return _formulas;
    }

    private void Take(PageLine line, ReadOnlySpan<char> content)
    {
        var text = content.Trim();
        if (text.StartsWith("```")) _fences++;
        else if (text.IsEmpty || (_fences == 1 && text[0] == '#')) return;
        else if (_fences != 1) errors.Add(line.Number, 1, PageSentences.OutsideBlock);
        else TakeFormula(line, text.ToString(), content.IndexOf(text));
    }

    private void TakeFormula(PageLine line, string text, int indent)
    {
        _hasLines = true;
        var result = FormulaText.Parse(text, source.Names);
        if (result.Formula is { } formula) _formulas.Add(formula);
        foreach (var error in result.Errors) errors.Add(line.Number, indent + error.Column, error.Message, error.Suggestion);
    }
}
