using Gouji.Model;
using Gouji.Writing.Text;

namespace Gouji.Writing.Outputs;

/// <summary>The rules as an index, or one of them in full.</summary>
public sealed class RulesTextOutput(TextWriter writer, Language language)
{
    private readonly TextLines _lines = new(writer, language, false);

    /// <summary>One line for each rule: id, severity, state, title.</summary>
    public void WriteIndex(IReadOnlyCollection<(Rule Rule, Sentence State)> rules)
    {
        var table = new TextTable(8, 8, 12, 120);
        foreach (var (rule, state) in rules) table.Add(rule.Id, Sentences.Word(rule.Severity), _lines.Say(state), _lines.Say(rule.Title));
        if (rules.Count > 0) WriteAll(table.Lines());
        _lines.Line(_lines.Say(Sentences.RuleCount(rules.Count)));
        _lines.Flush();
    }

    public void Write(RuleSheet sheet)
    {
        var rule = sheet.Rule;
        _lines.Line($"{rule.Id}  {_lines.Say(rule.Title)}");
        _lines.Line($"  {Sentences.Word(rule.Severity)} {_lines.Say(Sentences.Severity(rule.Severity))} · {_lines.Say(Sentences.Since(sheet.State, sheet.Since))}");
        _lines.Named(Sentences.Reports, string.Join(_lines.Language == Language.English ? ", " : "、", sheet.Reports));
        Say(Sentences.Purpose, sheet.Statement);
        WriteFormulas(sheet.Formulas);
        Say(Sentences.Tolerance, sheet.Tolerance);
        foreach (var conclusion in sheet.Conclusions) Say(Sentences.Conclusions, conclusion);
        Say(Sentences.Why, sheet.Why);
        Say(Sentences.Basis, rule.Basis);
        foreach (var example in sheet.Examples) Write(example);
        Say(Sentences.Correct, rule.Remedy);
        _lines.Flush();
    }

    private void WriteFormulas(IReadOnlyList<string> formulas)
    {
        if (formulas.Count == 0) _lines.Named(Sentences.Formula, _lines.Say(Sentences.Coded));
        foreach (var formula in formulas) _lines.Named(Sentences.Formula, formula);
    }

    private void Write(ExampleSheet example)
    {
        _lines.Named(example.Heading, example.Expected ?? "");
        var table = new TextTable(72, -40);
        foreach (var (fact, value) in example.Facts) table.Add(fact, value);
        if (example.Facts.Count > 0) foreach (var line in table.Lines()) _lines.Under(line);
    }

    private void Say(Sentence name, Sentence text) => _lines.Named(name, _lines.Say(text));

    private void WriteAll(IEnumerable<string> lines)
    {
        foreach (var line in lines) _lines.Line(line);
    }
}
