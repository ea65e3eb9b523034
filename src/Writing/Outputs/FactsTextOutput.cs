using System.Globalization;
using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Writing.Text;

namespace Gouji.Writing.Outputs;

/// <summary>What was read from a report as a table of statements, then what was not understood.</summary>
public sealed class FactsTextOutput(TextWriter writer, Language language)
{
    private readonly TextLines _lines = new(writer, language, false);

    /// <param name="changes">What was changed by hand since we wrote the file; null for a file that is not ours.</param>
    public void Write(Report report, IReadOnlyList<HandChange>? changes = null)
    {
        if (report.Statements.Count == 0) _lines.Line(_lines.Say(Sentences.NoStatements));
        else WriteStatements(report.Statements);
        if (report is { Form: { } form, Statements.Count: > 0 }) _lines.Line(_lines.Say(Sentences.FollowsForm(form)));
        _lines.Blank();
        WriteQuestions(report.Questions);
        if (changes is not null) WriteChanges(changes);
        _lines.Flush();
    }

    private void WriteStatements(IReadOnlyList<Statement> statements)
    {
        var table = new TextTable(28, 24, 16, 20, -28, 60, 32);
        Sentence[] heads = [Sentences.Concept, Sentences.Item, Sentences.Stage, Sentences.Scope, Sentences.Value, Sentences.Where, Sentences.Place];
        table.Add([.. heads.Select(_lines.Say)]);
        foreach (var statement in statements) table.Add(Cells(statement));
        foreach (var line in table.Lines()) _lines.Line(line);
        _lines.Blank();
        _lines.Line(_lines.Say(Sentences.Statements(statements.Count)));
    }

    private string[] Cells(Statement statement)
    {
        var (vocabulary, at) = (Vocabulary.Default, statement.At);
        return
        [
            statement.Concept.In(_lines.Language), at.Item?.Name ?? "", _lines.Say(vocabulary.Name(at.Stage)), _lines.Say(vocabulary.Name(at.Scope)),
            Shown(statement.Value), statement.Where, _lines.Say(statement.Place.Words),
        ];
    }

    private string Shown(Value value) => value switch
    {
        Amount { Vagueness: Vagueness.None, Comparator: Comparator.None } amount => $"{amount.Number.ToString("F" + amount.Decimals, CultureInfo.InvariantCulture)} {amount.Unit.Name}",
        Blank { IsStruckOut: false } => _lines.Say(Sentences.Blank),
        Day day => day.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => value.Printed,
    };

    private void WriteQuestions(IReadOnlyList<Question> questions)
    {
        _lines.Line(_lines.Say(questions.Count == 0 ? Sentences.NoQuestions : Sentences.QuestionsHead(questions.Count)));
        if (questions.Count == 0) return;
        var table = new TextTable(32, 40, 24, 48);
        foreach (var question in questions) table.Add(_lines.Say(question.Place.Words), _lines.Say(question.Why), question.Printed, question.Context);
        foreach (var line in table.Lines()) _lines.Line("  " + line);
    }

    private void WriteChanges(IReadOnlyList<HandChange> changes)
    {
        _lines.Blank();
        _lines.Line(_lines.Say(changes.Count == 0 ? Sentences.NoChanges : Sentences.ChangesHead(changes.Count)));
        var table = new TextTable(32, 36, 40, 40);
        foreach (var change in changes) table.Add(_lines.Say(change.Spot.Location.Words), change.Key is { } key ? FactKeyText.Print(key) : change.Spot.Where, change.Was ?? "", "→ " + (change.Now ?? ""));
        if (changes.Count == 0) return;
        foreach (var line in table.Lines()) _lines.Line("  " + line);
    }
}
