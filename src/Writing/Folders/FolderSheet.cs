using Gouji.Model;
using Gouji.Model.Forms;
using Gouji.Writing.Sheets;

namespace Gouji.Writing.Folders;

/// <summary>
/// The results of a run over many files as a workbook: a row for each file, then the rules by how often they found something, then the files that could not be
/// read. Rows are written as they come; only counts by rule and the unreadable files are kept until <see cref="Dispose"/> writes them.
/// </summary>
/// <remarks>A result names its rules by their ids alone; titles come from whoever knows the rules.</remarks>
public sealed class FolderSheet : IDisposable
{
    private static readonly Severity[] s_severities = Enum.GetValues<Severity>();

    private readonly Language _language;
    private readonly WorkbookStream _workbook;
    private readonly SheetStream _files;
    private readonly Func<string, Rule?> _rule;
    private readonly Dictionary<string, (int Files, int Findings)> _rules = [];
    private readonly List<(string File, Sentence Why)> _unread = [];

    public FolderSheet(Stream stream, Language language, Func<string, Rule?> rule)
    {
        (_language, _rule) = (language, rule);
        _workbook = new WorkbookStream(stream);
        _files = _workbook.Open(Head(Sentences.FolderSheetName, [
            (Sentences.File, 44), (Sentences.Form, 30), (Sentences.YearHead, 8), (Sentences.FigureCount, 8), (Sentences.ProvedCount, 8), (Sentences.ProvedShare, 9),
            .. s_severities.Select(s => (Sentences.Severity(s), 12)), (Sentences.FirstFinding, 70)]));
    }

    public void Add(FileResult result)
    {
        if (result.Why is { } why) _unread.Add((result.File, why));
        else Write(result);
    }

    /// <summary>Writes the other sheets and closes the workbook; the stream stays open.</summary>
    public void Dispose()
    {
        _files.Dispose();
        WriteRules();
        WriteUnread();
        _workbook.Dispose();
    }

    private void Write(FileResult result)
    {
        var form = FormCatalogue.Find(result.Form)?.Name.In(_language) ?? result.Form ?? "";
        _files.Row().Cell(result.File).Cell(form).Cell(result.Year is { } year ? new SheetNumber(year, 0) : null).Cell(result.Figures).Cell(result.Proved)
            .Cell(result.Figures == 0 ? null : new SheetNumber((decimal)result.Proved / result.Figures, 2, true));
        foreach (var severity in s_severities) _files.Cell(result.Of(severity));
        _files.Cell(result.Findings.Count == 0 ? null : result.Findings[0].Message.In(_language));
        foreach (var rule in result.Findings.GroupBy(f => f.Rule))
        {
            var (files, findings) = _rules.GetValueOrDefault(rule.Key);
            _rules[rule.Key] = (files + 1, findings + rule.Count());
        }
    }

    private void WriteRules()
    {
        using var sheet = _workbook.Open(Head(Sentences.RulesSheet, [
            (Sentences.RuleHead, 10), (Sentences.RuleTitle, 60), (Sentences.SeverityHead, 14), (Sentences.FilesCount, 10), (Sentences.FindingsCount, 10)]));
        foreach (var (id, (files, findings)) in _rules.OrderByDescending(r => r.Value.Files).ThenBy(r => r.Key, StringComparer.Ordinal))
        {
            var rule = _rule(id);
            sheet.Row().Cell(id).Cell(rule?.Title.In(_language)).Cell(rule is null ? null : Sentences.Severity(rule.Severity).In(_language)).Cell(files).Cell(findings);
        }
    }

    private void WriteUnread()
    {
        using var sheet = _workbook.Open(Head(Sentences.UnreadSheet, [(Sentences.File, 60), (Sentences.Reason, 90)]));
        foreach (var (file, why) in _unread) sheet.Row().Cell(file).Cell(why.In(_language));
    }

    private SheetHead Head(Sentence name, IReadOnlyList<(Sentence Head, decimal Width)> columns) => new(name.In(_language), true, [.. columns.Select(c => (c.Head.In(_language), c.Width))]);
}
