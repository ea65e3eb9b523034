using Gouji.Model;
using Gouji.Writing.Text;

namespace Gouji.Writing.Outputs;

/// <summary>A comparison as people read it in a terminal: figures changed, then findings that are new in full, those fixed and those left a line each.</summary>
public sealed class VersionComparisonTextOutput(TextWriter writer, Language language, bool hasColour = false)
{
    private readonly TextLines _lines = new(writer, language, hasColour);

    public void Write(VersionComparison comparison)
    {
        _lines.Named(Sentences.OldVersion, comparison.Old.Report.Document.File, Ink.Bold);
        _lines.Named(Sentences.NewVersion, comparison.New.Report.Document.File, Ink.Bold);
        WriteChanges(comparison.Changes);
        WriteNew(comparison);
        WriteShort(Sentences.FixedFindings(comparison.Fixed.Count), comparison.Fixed, Ink.Green);
        WriteShort(Sentences.SameFindings(comparison.Same.Count), comparison.Same, Ink.Plain);
        _lines.Flush();
    }

    private void WriteChanges(IReadOnlyList<Change> changes)
    {
        Head(changes.Count == 0 ? Sentences.NothingChanged : Sentences.Changes(changes.Count));
        if (changes.Count == 0) return;
        var table = new TextTable(60, -28, 2, 28, 32);
        foreach (var (old, renewed) in changes)
            table.Add((renewed ?? old)!.Where, old is null ? _lines.Say(Sentences.Added) : Printed(old), "→", renewed is null ? _lines.Say(Sentences.Removed) : Printed(renewed), _lines.Say((renewed ?? old)!.Place.Words));
        foreach (var line in table.Lines()) _lines.Line("  " + line);
    }

    private void WriteNew(VersionComparison comparison)
    {
        Head(Sentences.NewFindings(comparison.NewFindings.Count));
        var lines = new FindingLines(_lines, comparison.New.Report.Document);
        foreach (var finding in comparison.NewFindings)
        {
            lines.Write(finding);
            _lines.Blank();
        }
    }

    private void WriteShort(Sentence head, IReadOnlyList<Finding> findings, Ink ink)
    {
        Head(head);
        foreach (var finding in findings) _lines.Line($"  {Sentences.Word(finding.Severity)}  {finding.Rule.Id}  {finding.Place.Where}  {_lines.Say(finding.Message)}", ink);
    }

    private void Head(Sentence words)
    {
        _lines.Blank();
        _lines.Line(_lines.Say(words), Ink.Bold);
    }

    private string Printed(Statement statement) => statement.IsBlank ? _lines.Say(Sentences.Blank) : statement.Value.Printed;
}
