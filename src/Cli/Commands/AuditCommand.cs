using System.CommandLine;
using Gouji.Checking;
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
        var paths = Choices.Files<string[]>(Sentences.Paths, language, ArgumentArity.OneOrMore);
        var (format, severity, form) = (Choices.Format(language), Choices.Severity(language), Choices.Form(language));
        command.Arguments.Add(paths);
        command.Options.Add(format);
        command.Options.Add(severity);
        command.Options.Add(form);
        command.SetAction(parsed =>
        {
            var files = SourceFiles.Of(parsed.GetValue(paths)!);
            var audit = new AuditCommand(terminal, path => ReportReader.Read(path, parsed.GetValue(form)), Auditor.Default.Audit);
            return audit.Run(files, Output(terminal, language, Choices.IsJson(parsed.GetValue(format)), files.Count == 1, Choices.LeastSeverity(parsed.GetValue(severity))));
        });
        return command;
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
        return unreadable ? ExitCode.Unreadable : wrong ? ExitCode.ErrorsFound : ExitCode.NothingToCorrect;
    }

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

    private static IFindingsOutput Output(Terminal terminal, Language language, bool isJson, bool isSingle, Severity least) => isJson
        ? new FindingsJsonOutput(terminal.OutputBytes, language, GoujiCommand.Version, isSingle, least)
        : new FindingsTextOutput(terminal.Output, language, terminal.HasColour, least);
}
