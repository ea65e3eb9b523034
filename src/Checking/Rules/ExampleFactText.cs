using Gouji.Checking.Formulas;
using Gouji.Model;

namespace Gouji.Checking.Rules;

/// <summary>Reads a row of an example: which fact it states, and the value as written.</summary>
/// <remarks>
/// <code>
/// fact       := '正文' | '单元格' address | subject { '·' coordinate }
/// subject    := name | kind '「' item '」' '.' member
/// coordinate := stage | scope | part        as in formulas; two stages make a change between them; a part is 正文, or starts with 附件 or 附表
/// </code>
/// A name is a concept or a view, as in formulas; it may also stand in 「」. Each coordinate is given once, in any order.
/// </remarks>
internal sealed class ExampleFactText(TableRow row, FormulaNames names, PageErrors errors)
{
    private static readonly string[] s_parts = [ExampleFact.BodyText, "附件", "附表"];

    public static ExampleFact? Parse(TableRow row, FormulaNames names, PageErrors errors) => new ExampleFactText(row, names, errors).Read();

    private ExampleFact? Read()
    {
        if (row.First == ExampleFact.BodyText)
            return new ExampleFact(null, null, Stage.Unstated, FundScope.Unstated, null, row.Second, row.Line);
        if (row.First.StartsWith(ExampleFact.Cell, StringComparison.Ordinal) && SheetAddress.Read(row.First.AsSpan(ExampleFact.Cell.Length).Trim()) is var (number, column))
            return new ExampleFact(null, SheetAddress.Of(number, column), Stage.Unstated, FundScope.Unstated, null, row.Second, row.Line);
        var pieces = Pieces();
        if (ReadSubject(pieces[0].Text) is not { } fact) return null;
        foreach (var (text, at) in pieces.Skip(1)) fact = With(fact, text, at);
        return fact;
    }

    /// <summary>The cell cut at each · outside 「」, with the column of each piece.</summary>
    private List<(string Text, int Column)> Pieces()
    {
        var (pieces, start, isQuoted) = (new List<(string, int)>(), 0, false);
        for (var i = 0; i <= row.First.Length; i++)
        {
            var c = i < row.First.Length ? row.First[i] : '·';
            isQuoted = i < row.First.Length && (c == '「' || (isQuoted && c != '」'));
            if (isQuoted || c is not ('·' or '・')) continue;
            var piece = row.First[start..i];
            pieces.Add((piece.Trim(), row.Columns[0] + start + piece.Length - piece.TrimStart().Length));
            start = i + 1;
        }

        return pieces;
    }

    private ExampleFact? ReadSubject(string subject)
    {
        var (name, item) = NameAndItem(subject);
        if (names.Find(name) is not { } view) return Unknown(name);
        if (view.Concept.ItemKind is { } kind && item is null) return Refuse(PageSentences.WhichItem(kind, name));
        return new ExampleFact(view.Concept, item, view.Stage, view.Scope, null, row.Second, row.Line);
    }

    /// <summary>项目「敬老院运转」.支出 is 项目.支出 of 敬老院运转; 「因公出国（境）费」 is a name.</summary>
    private static (string Name, string? Item) NameAndItem(string subject)
    {
        var (open, close) = (subject.IndexOf('「', StringComparison.Ordinal), subject.LastIndexOf('」'));
        if (open < 0 || close < open) return (subject, null);
        if (open == 0) return (subject[1..close] + subject[(close + 1)..], null);
        return (subject[..open] + subject[(close + 1)..], subject[(open + 1)..close]);
    }

    private ExampleFact? Unknown(string name)
    {
        var suggestion = names.Suggest(name);
        errors.Add(row.Line, row.Columns[0], PageSentences.UnknownName(name, suggestion), suggestion);
        return null;
    }

    private ExampleFact? Refuse(Sentence message)
    {
        errors.Add(row.Line, row.Columns[0], message);
        return null;
    }

    private ExampleFact With(ExampleFact fact, string text, int column)
    {
        var (stage, scope) = (SelectorText.ParseStage(text), SelectorText.ParseScope(text));
        var isPart = Array.Exists(s_parts, p => text.StartsWith(p, StringComparison.Ordinal));
        if (stage is null && scope is null && !isPart) ReportUnknown(text, column);
        var isTwice = (stage is not null && (fact.Stage & stage) != 0)
            || (scope is not null && fact.Scope != FundScope.Unstated)
            || (isPart && fact.Part is not null);
        if (isTwice) errors.Add(row.Line, column, PageSentences.CoordinateTwice(text));
        return fact with { Stage = fact.Stage | (stage ?? Stage.Unstated), Scope = scope ?? fact.Scope, Part = isPart ? text : fact.Part };
    }

    private void ReportUnknown(string text, int column)
    {
        var suggestion = SelectorText.Suggest(text);
        errors.Add(row.Line, column, PageSentences.UnknownCoordinate(text, suggestion), suggestion);
    }
}
