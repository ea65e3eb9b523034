using System.Globalization;

namespace Gouji.Checking.Rules;

/// <summary>The examples of a page: tables of facts, each followed by its text where the rule fails or does not apply.</summary>
internal sealed class ExampleReading(PageSource source, PageErrors errors)
{
    private const string Year = "年度";

    private static readonly (RuleSection Section, ExampleKind Kind)[] s_sections =
    [
        (RuleSection.Holds, ExampleKind.Holds),
        (RuleSection.Fails, ExampleKind.Fails),
        (RuleSection.DoesNotApply, ExampleKind.DoesNotApply),
    ];

    private readonly List<RuleExample> _examples = [];

    public IReadOnlyList<RuleExample> Examples => _examples;

    public IReadOnlyList<PageError> Errors { get; private set; } = [];

    public static ExampleReading Of(PageSource source)
    {
        var errors = new PageErrors(source.File);
        var reading = new ExampleReading(source, errors);
        foreach (var (section, kind) in s_sections) reading.Read(section, kind);
        reading.Errors = errors.InReadingOrder();
        return reading;
    }

    /// <summary>Whether a table of facts begins in the section.</summary>
    public static bool HasAny(PageSource source, RuleSection section)
    {
        foreach (var line in source.Lines(section))
            if (TableRow.IsHead(line.In(source.Whole))) return true;
        return false;
    }

    private void Read(RuleSection section, ExampleKind kind)
    {
        foreach (var block in ExampleBlocks.Of(source, section, errors)) _examples.Add(Read(block, kind));
    }

    private RuleExample Read(ExampleBlock block, ExampleKind kind)
    {
        CheckText(block, kind);
        var (facts, year) = (new List<ExampleFact>(), (int?)null);
        foreach (var row in block.Rows)
        {
            if (row.First is Year) year = YearIn(row);
            else if (ExampleFactText.Parse(row, source.Names, errors) is { } fact) facts.Add(fact);
        }

        if (block.Rows.Count == 0 && kind != ExampleKind.DoesNotApply) errors.Add(block.Line, 1, PageSentences.NoFacts);
        return new RuleExample(kind, _examples.Count(e => e.Kind == kind) + 1, year, facts, block.Text, block.Line);
    }

    private void CheckText(ExampleBlock block, ExampleKind kind)
    {
        if (kind == ExampleKind.Holds && block.Text is not null) errors.Add(block.Line, 1, PageSentences.TextNotWanted);
        if (kind != ExampleKind.Holds && string.IsNullOrEmpty(block.Text)) errors.Add(block.Line, 1, PageSentences.TextMissing(kind));
    }

    private int? YearIn(TableRow row)
    {
        if (int.TryParse(row.Second, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 1949 and <= 9999)
            return year;
        errors.Add(row.Line, row.SecondColumn, PageSentences.NotAYear(row.Second));
        return null;
    }
}
