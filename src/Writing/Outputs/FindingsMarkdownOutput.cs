using Gouji.Model;
using Gouji.Writing.Markdown;
using Gouji.Writing.Text;

namespace Gouji.Writing.Outputs;

/// <summary>
/// Findings as Markdown, to be pasted into a reply or an issue: for each file a heading, what was found and checked as a table, then the findings by
/// severity. Nothing of a document is markup there, and what findings of privacy are about is masked.
/// </summary>
public sealed class FindingsMarkdownOutput(TextWriter writer, Language language, Severity least = Severity.Privacy) : IFindingsOutput
{
    private readonly Tally _tally = new();

    private string Between => language == Language.English ? "; " : "；";

    public void Begin()
    {
    }

    public void Write(Audit audit)
    {
        Head(audit.Report.Document.File);
        _tally.Add(audit);
        List<Finding> shown = [.. audit.Findings.Where(f => f.Severity <= least)];
        WriteTable(audit);
        if (audit.Findings.Count == 0) Paragraph(Say(SummaryLines.NothingFound(audit)));
        else if (shown.Count < audit.Findings.Count) Paragraph(Say(Sentences.NotShown(audit.Findings.Count - shown.Count)));
        WriteFindings(audit, shown);
        writer.Flush();
    }

    public void Write(Unreadable unreadable)
    {
        Head(unreadable.File);
        _tally.AddUnreadable();
        Paragraph($"**{Say(Sentences.Unread)}** {MarkdownText.Of(Say(unreadable.Why))}");
        writer.Flush();
    }

    public void End()
    {
        if (_tally.Files > 1) Paragraph($"\n**{Say(Sentences.Total)}** {Say(Sentences.Files(_tally.Files, _tally.Files - _tally.Unreadable, _tally.Unreadable, _tally.WithErrors))}".TrimStart('\n'));
        writer.Flush();
    }

    private void Head(string file) => Paragraph($"## {MarkdownText.Of(Path.GetFileName(file))}");

    private void WriteTable(Audit audit)
    {
        Severity[] severities = Enum.GetValues<Severity>();
        Row(severities.Select(s => $"{Sentences.Sign(s)} {Say(Sentences.Severity(s))}").Append(Say(Sentences.Rules)).Append(Say(Sentences.Proof)));
        Row(Enumerable.Repeat("---:", severities.Length).Append("---").Append("---"));
        var proof = audit.Coverage;
        Row(severities.Select(s => Figures.Plain(audit.Findings.Count(f => f.Severity == s)))
            .Append(Say(SummaryLines.Outcomes(audit)))
            .Append(Say(Sentences.Proved(proof.Proved, proof.Figures, Figures.Share(proof.Proved, proof.Figures)))));
        writer.Write('\n');
    }

    private void Row(IEnumerable<string> cells) => writer.Write($"| {string.Join(" | ", cells)} |\n");

    private void WriteFindings(Audit audit, List<Finding> shown)
    {
        var source = new SourceLookup(audit.Report.Document);
        var hide = new PrivateWords(audit.Findings, source).Hide;
        var item = new FindingMarkdown(writer, source, sentence => hide(Say(sentence)), hide, Between);
        var number = 0;
        foreach (var group in shown.GroupBy(f => f.Severity).OrderBy(g => g.Key))
        {
            Paragraph($"### {Sentences.Sign(group.Key)} {Say(Sentences.Severity(group.Key))} {group.Count()}");
            foreach (var finding in group) item.Write(++number, finding);
        }
    }

    private void Paragraph(string text) => writer.Write(text + "\n\n");

    private string Say(Sentence sentence) => sentence.In(language);
}
