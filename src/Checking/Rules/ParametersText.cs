using System.Globalization;

namespace Gouji.Checking.Rules;

/// <summary>Reads the tables <c>| 参数 | 自 | 值 | 说明 | 依据 |</c> of the page of parameters; other lines are for readers.</summary>
public sealed class ParametersText
{
    private static readonly string[] s_head = ["参数", "自", "值", "说明", "依据"];

    private readonly PageErrors _errors;
    private readonly Dictionary<(string, DateOnly), Parameter> _parameters = [];
    private bool _isTable;

    private ParametersText(PageErrors errors) => _errors = errors;

    public static ParametersResult Parse(string fileName, string text)
    {
        var errors = new PageErrors(fileName);
        var reading = new ParametersText(errors);
        foreach (var line in new PageLines(text, 0, text.Length, 1)) reading.Take(line, line.In(text));
        if (reading._parameters.Count == 0 && !errors.Any) errors.Add(1, 1, PageSentences.NoParameters);
        return new ParametersResult(new Parameters(reading._parameters.Values), errors.InReadingOrder());
    }

    private void Take(PageLine line, ReadOnlySpan<char> content)
    {
        if (!content.StartsWith('|')) _isTable = false;
        else if (!_isTable) TakeHead(TableRow.Parse(line.Number, content));
        else if (!TableRow.IsRule(content)) TakeRow(TableRow.Parse(line.Number, content));
    }

    private void TakeHead(TableRow row)
    {
        _isTable = true;
        if (!row.Cells.SequenceEqual(s_head)) _errors.Add(row.Line, 1, PageSentences.ParameterHead);
    }

    private void TakeRow(TableRow row)
    {
        if (row.Cells.Count != s_head.Length) _errors.Add(row.Line, 1, PageSentences.RowNeeds(s_head.Length));
        else if (row.First.Length == 0) _errors.Add(row.Line, row.Columns[0], PageSentences.KeyEmpty(s_head[0]));
        else if (SinceOf(row) is { } since && ValueOf(row) is { } value)
            Add(row, new Parameter(row.First, since, value, row.Cells[3], row.Cells[4]));
    }

    private void Add(TableRow row, Parameter parameter)
    {
        if (!_parameters.TryAdd((parameter.Name, parameter.Since), parameter))
            _errors.Add(row.Line, row.Columns[0], PageSentences.ParameterTwice(parameter.Name));
    }

    private DateOnly? SinceOf(TableRow row)
    {
        if (DateOnly.TryParseExact(row.Second, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var since))
            return since;
        _errors.Add(row.Line, row.SecondColumn, PageSentences.NotADay(row.Second));
        return null;
    }

    private decimal? ValueOf(TableRow row)
    {
        var text = row.Cells[2].AsSpan();
        var isPercent = text.EndsWith('%');
        if (isPercent) text = text[..^1];
        const NumberStyles Plain = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var value)) return isPercent ? value / 100 : value;
        _errors.Add(row.Line, row.Columns[2], PageSentences.NotANumber(row.Cells[2]));
        return null;
    }
}
