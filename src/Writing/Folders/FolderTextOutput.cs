using Gouji.Model;
using Gouji.Writing.Text;

namespace Gouji.Writing.Folders;

/// <summary>A folder of reports as people read it in a terminal: a line a file as it is done, then what they gave together, worst first.</summary>
public sealed class FolderTextOutput(TextWriter writer, Language language, bool hasColour = false)
{
    private const int MostRules = 15;
    private const int CountWidth = 8;
    private const int FormWidth = 24;
    private readonly TextLines _lines = new(writer, language, hasColour);

    public void Begin() => _lines.Line(Columns([.. Enum.GetValues<Severity>().Select(s => _lines.Say(Sentences.ShortSeverity(s)))], _lines.Say(Sentences.Form), _lines.Say(Sentences.File)), Ink.Bold);

    public void Write(FileResult result)
    {
        if (result.Why is { } why) _lines.Line($"{_lines.Say(Sentences.Unread)}  {result.File}  {_lines.Say(why)}", Ink.Red);
        else _lines.Line(Columns([.. Enum.GetValues<Severity>().Select(s => Counted(result.Of(s)))], Form(result), result.File), result.HasErrors ? Ink.Red : Ink.Plain);
        _lines.Flush();
    }

    public void End(FolderTally tally)
    {
        _lines.Blank();
        _lines.Named(Sentences.Total, _lines.Say(Sentences.Files(tally.Files, tally.Files - tally.Unreadable, tally.Unreadable, tally.WithErrors)), Ink.Bold);
        _lines.Under(string.Join(" · ", Enum.GetValues<Severity>().Select(s => _lines.Say(Sentences.Counted(s, tally.Of(s))))));
        Listed(Sentences.Forms, tally.Forms.Select(f => $"{(f.Form.Length == 0 ? _lines.Say(Sentences.NoForm) : f.Form)}  {_lines.Say(Sentences.FileCount(f.Files))}"));
        Listed(Sentences.Rules, tally.Rules.Take(MostRules).Select(r => $"{r.Rule}  {_lines.Say(Sentences.RuleFound(r.Findings, r.Files))}"));
        Listed(Sentences.Worst, tally.Worst.Select(w => $"{Columns([.. w.Counts.Select(Counted)], "", "").TrimEnd()}  {w.File}"));
        _lines.Flush();
    }

    private void Listed(Sentence name, IEnumerable<string> rows)
    {
        var isFirst = true;
        foreach (var row in rows)
        {
            if (isFirst) _lines.Named(name, row);
            else _lines.Under(row);
            isFirst = false;
        }
    }

    /// <summary>A file without figures was not checked, whatever its counts say.</summary>
    private string Form(FileResult result) => result.Figures == 0 ? _lines.Say(Sentences.WithoutFigures) : result.Form ?? "–";

    private static string Counted(int count) => count == 0 ? "·" : count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Columns(string[] counts, string form, string file) =>
        $"{string.Concat(counts.Select(c => DisplayWidth.PadLeft(c, CountWidth)))}  {DisplayWidth.PadRight(form, FormWidth)}  {file}";
}
