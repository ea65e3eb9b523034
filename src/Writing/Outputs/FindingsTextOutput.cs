using Gouji.Model;
using Gouji.Model.Forms;
using Gouji.Writing.Text;

namespace Gouji.Writing.Outputs;

/// <summary>
/// Findings as people read them in a terminal. For each file its findings, most serious first, then what was checked;
/// a list without findings says so. Columns count Chinese characters as two.
/// </summary>
/// <param name="least">The lightest severity shown; what is lighter is counted.</param>
public sealed class FindingsTextOutput(TextWriter writer, Language language, bool hasColour = false, Severity least = Severity.Privacy) : IFindingsOutput
{
    private readonly TextLines _lines = new(writer, language, hasColour);
    private readonly Tally _tally = new();

    public void Begin()
    {
    }

    public void Write(Audit audit)
    {
        Separate();
        _tally.Add(audit);
        _lines.Line(Head(audit.Report), Ink.Bold);
        if (audit.Report.Document.Recognition is { } recognition) _lines.Line("  " + _lines.Say(Sentences.Recognised(recognition)));
        var findings = new FindingLines(_lines, audit.Report.Document);
        foreach (var finding in audit.Findings.Where(f => f.Severity <= least))
        {
            _lines.Blank();
            findings.Write(finding);
        }

        _lines.Blank();
        new SummaryLines(_lines).Write(audit, least);
        _lines.Flush();
    }

    public void Write(Unreadable unreadable)
    {
        Separate();
        _tally.AddUnreadable();
        _lines.Line(unreadable.File, Ink.Bold);
        _lines.Named(Sentences.Unread, _lines.Say(unreadable.Why), Ink.Red);
        _lines.Flush();
    }

    public void End()
    {
        if (_tally.Files > 1) new SummaryLines(_lines).WriteTotal(_tally);
        _lines.Flush();
    }

    private void Separate()
    {
        if (_tally.Files > 0) _lines.Blank();
    }

    private string Head(Report report)
    {
        var year = report.Year is { } stated ? Sentences.Year(stated) : Sentences.NoYear;
        var form = FormCatalogue.Find(report.Form?.FormId)?.Name ?? Sentences.NoForm;
        return $"{report.Document.File}  {report.Document.Format} · {_lines.Say(year)} · {_lines.Say(form)}";
    }
}
