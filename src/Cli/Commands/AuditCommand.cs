using System.CommandLine;
using Gouji.Checking;
using Gouji.Cli.Folders;
using Gouji.Model;
using Gouji.Reading;
using Gouji.Writing.Outputs;

namespace Gouji.Cli.Commands;

/// <summary>
/// gouji audit: reads and checks files one at a time and writes what was found before the next is opened, so that a folder of ten thousand takes
/// no more memory than its biggest file. A file that cannot be read, or on which the program breaks, never stops the others.
/// </summary>
internal sealed class AuditCommand(Terminal terminal, Func<string, ReadResult> read, Func<Report, Audit> check)
{
    public static Command Create(Terminal terminal, Language language)
    {
        var command = new Command("audit", Sentences.Audit.In(language));
        var options = new AuditOptions(language);
        options.AddTo(command);
        command.SetAction(parsed => Run(terminal, language, options.Of(parsed)));
        return command;
    }

    /// <summary>A folder without --format is a run that is kept and can go on; everything else is written as it comes.</summary>
    private static int Run(Terminal terminal, Language language, AuditRequest request)
    {
        var files = SourceFiles.Of(request.Paths);
        var audit = new AuditCommand(terminal, path => ReportReader.Read(path, request.Form), Auditor.Default.Audit);
        if (request.Format is null && request.Paths.Any(Directory.Exists)) return audit.Run(files, language, request);
        var outputs = new Outputs(terminal, language, request.Least, request.Target);
        return outputs.Use(request.Format, files.Count == 1, output => audit.Run(files, output));
    }

    public int Run(IReadOnlyList<SourceFile> files, IFindingsOutput output)
    {
        var (unreadable, wrong) = (false, false);
        output.Begin();
        foreach (var (path, why) in files)
        {
            if (why is not null) output.Write(new Unreadable(path, why));
            var audit = why is null ? Audit(path, output) : null;
            unreadable |= audit is null;
            wrong |= audit is { HasErrors: true };
        }

        output.End();
        return Code(unreadable, wrong);
    }

    /// <summary>A folder: results are kept in a folder of their own, and a run goes on where an earlier one ended.</summary>
    private int Run(IReadOnlyList<SourceFile> files, Language language, AuditRequest request)
    {
        var results = ResultsFolder.Of(request.Paths, request.Target);
        using var journal = OpenJournal(results, request.IsAnew, language);
        var tally = new FolderRun(terminal, language, Check, ContentKey.OfThisProgram(request.Form ?? "")).Run(files, journal);
        if (journal is not null) new ResultsSheet(terminal, language).Write(results, journal, files);
        return Code(tally.Unreadable > 0, tally.WithErrors > 0);
    }

    private Journal? OpenJournal(string results, bool again, Language language)
    {
        try
        {
            if (again) File.Delete(Path.Join(results, Journal.Name));
            return Journal.Open(results);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            terminal.Complain(Sentences.NoResults(results).In(language));
            return null;
        }
    }

    private static int Code(bool unreadable, bool wrong) => unreadable ? ExitCode.Unreadable : wrong ? ExitCode.ErrorsFound : ExitCode.NothingToCorrect;

    private Audit? Audit(string path, IFindingsOutput output)
    {
        var (audit, unreadable) = Check(path);
        if (audit is not null) output.Write(audit);
        else output.Write(unreadable!);
        return audit;
    }

    private (Audit? Audit, Unreadable? Unreadable) Check(string path)
    {
        try
        {
            return read(path) switch
            {
                ReadReport(_, var report) => (check(report), null),
                Unreadable unreadable => (null, unreadable),
                var other => throw new InvalidOperationException($"Unknown result {other}."),
            };
        }
        catch (Exception trouble)
        {
            if (terminal.IsDebugging) terminal.Complain(trouble.ToString());
            return (null, new Unreadable(path, Sentences.BrokenFile(trouble.GetType().Name)));
        }
    }
}
