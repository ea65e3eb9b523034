using Gouji.Model;
using Gouji.Model.Forms;
using Gouji.Writing.Sheets;

namespace Gouji.Writing;

/// <summary>
/// The results of a run over many files as a workbook: a row for each file, then the rules by how often they found something, then the files that could not be
/// read. Rows are written as they come; only counts by rule and the unreadable files are kept until <see cref="Dispose"/> writes them.
/// </summary>
public sealed class FolderSheet : IDisposable
{
    private static readonly Severity[] s_severities = Enum.GetValues<Severity>();

    private readonly Language _language;
    private readonly WorkbookStream _workbook;
    private readonly SheetStream _files;
    private readonly Dictionary<string, (Rule Rule, int Files, int Findings)> _rules = [];
    private readonly List<Unreadable> _unread = [];

    public FolderSheet(Stream stream, Language language)
    {
        _language = language;
        _workbook = new WorkbookStream(stream);
        _files = _workbook.Open(Head(Sentences.FolderSheetName, [
            (Sentences.File, 44), (Sentences.Form, 30), (Sentences.YearHead, 8), (Sentences.FigureCount, 8), (Sentences.ProvedCount, 8), (Sentences.ProvedShare, 9),
            .. s_severities.Select(s => (Sentences.Severity(s), 12)), (Sentences.FirstFinding, 70)]));
    }

    public void Add(FolderRow row)
    {
        var form = FormCatalogue.All.FirstOrDefault(f => f.Id == row.FormId)?.Name.In(_language) ?? row.FormId ?? "";
        _files.Row().Cell(row.File).Cell(form).Cell(row.Year is { } year ? new SheetNumber(year, 0) : null).Cell(row.Figures).Cell(row.Proved)
            .Cell(row.Figures == 0 ? null : new SheetNumber((decimal)row.Proved / row.Figures, 2, true));
        foreach (var severity in s_severities) _files.Cell((int)severity < row.Counts.Count ? row.Counts[(int)severity] : 0);
        _files.Cell(row.First?.In(_language));
        foreach (var (rule, count) in row.Rules) Count(rule, count);
    }

    public void Add(Unreadable unreadable) => _unread.Add(unreadable);

    /// <summary>Writes the other sheets and closes the workbook; the stream stays open.</summary>
    public void Dispose()
    {
        _files.Dispose();
        WriteRules();
        WriteUnread();
        _workbook.Dispose();
    }

    private void Count(Rule rule, int count)
    {
        var (_, files, findings) = _rules.GetValueOrDefault(rule.Id);
        _rules[rule.Id] = (rule, files + 1, findings + count);
    }

    private void WriteRules()
    {
        using var sheet = _workbook.Open(Head(Sentences.RulesSheet, [
            (Sentences.RuleHead, 10), (Sentences.RuleTitle, 60), (Sentences.SeverityHead, 14), (Sentences.FilesCount, 10), (Sentences.FindingsCount, 10)]));
        foreach (var (rule, files, findings) in _rules.Values.OrderByDescending(r => r.Files).ThenBy(r => r.Rule.Id, StringComparer.Ordinal))
            sheet.Row().Cell(rule.Id).Cell(rule.Title.In(_language)).Cell(Sentences.Severity(rule.Severity).In(_language)).Cell(files).Cell(findings);
    }

    private void WriteUnread()
    {
        using var sheet = _workbook.Open(Head(Sentences.UnreadSheet, [(Sentences.File, 60), (Sentences.Reason, 90)]));
        foreach (var (file, why) in _unread) sheet.Row().Cell(file).Cell(why.In(_language));
    }

    private SheetHead Head(Sentence name, IReadOnlyList<(Sentence Head, int Width)> columns) => new(name.In(_language), true, [.. columns.Select(c => (c.Head.In(_language), c.Width))]);
}
