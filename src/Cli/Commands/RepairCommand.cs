using System.CommandLine;
using Gouji.Checking;
using Gouji.Cli.Repairs;
using Gouji.Model;
using Gouji.Reading;
using Gouji.Writing.Outputs;

namespace Gouji.Cli.Commands;

/// <summary>
/// gouji repair: writes what has one clear repair into a copy of the original Word file, as tracked changes a person accepts or rejects. Nothing is
/// repaired unless asked by this command, and nothing that is doubtful.
/// </summary>
internal sealed class RepairCommand(Terminal terminal, Language language, RepairedFiles copies, bool isDry, TimeProvider time)
{
    public static Command Create(Terminal terminal, Language language)
    {
        var command = new Command("repair", Sentences.Repair.In(language));
        var paths = Choices.Files<string[]>(Sentences.Paths, language, ArgumentArity.OneOrMore);
        var target = new Option<string>("--output", "-o") { Description = Sentences.RepairOutput.In(language), HelpName = "PATH" };
        var isDry = new Option<bool>("--dry-run") { Description = Sentences.DryRun.In(language) };
        var isForced = new Option<bool>("--force") { Description = Sentences.Force.In(language) };
        command.Arguments.Add(paths);
        foreach (var option in (ReadOnlySpan<Option>)[target, isDry, isForced]) command.Options.Add(option);
        command.SetAction(parsed => new RepairCommand(terminal, language, new RepairedFiles(parsed.GetValue(target), parsed.GetValue(isForced)), parsed.GetValue(isDry), TimeProvider.System)
            .Run(SourceFiles.Of(parsed.GetValue(paths)!)));
        return command;
    }

    /// <summary>2 where a file could not be read or its copy not be written, 1 where errors are left to a person, else 0.</summary>
    public int Run(IReadOnlyList<SourceFile> files)
    {
        List<int> codes = [.. files.Select(f => f.Why is { } why ? Unread(f.Path, why) : Repair(f.Path))];
        return codes.Count == 0 ? ExitCode.NothingToCorrect : codes.Max();
    }

    private int Repair(string path)
    {
        try
        {
            return ReportReader.Read(path) switch
            {
                ReadReport(_, var report) => Repair(Auditor.Default.AuditWithCorrections(report)),
                Unreadable(_, var why) => Unread(path, why),
                var other => throw new InvalidOperationException($"Unknown result {other}."),
            };
        }
        catch (Exception trouble)
        {
            if (terminal.IsDebugging) terminal.Complain(trouble.ToString());
            return Unread(path, Sentences.BrokenFile(trouble.GetType().Name));
        }
    }

    private int Repair(Audit audit)
    {
        var (file, lines) = (audit.Report.Document.File, new RepairLines(terminal.Output, language));
        var copy = new Proving(new RepairedDocxOutput(language, time), bytes => Audit(file, bytes)).Copy(audit);
        lines.Write(audit, copy, isDry);
        if (copy.Why is not null) return ExitCode.Unreadable;
        if (copy.Bytes.Length == 0 || isDry)
        {
            if (copy.Changes > 0) lines.Line(1, Sentences.WouldWrite(copy.Changes));
            return audit.HasErrors ? ExitCode.ErrorsFound : ExitCode.NothingToCorrect;
        }

        var why = copies.Write(file, copy.Bytes);
        lines.Line(1, why ?? Sentences.CopyWritten(copies.PathOf(file), copy.Changes));
        return why is not null ? ExitCode.Unreadable : copy.After.HasErrors ? ExitCode.ErrorsFound : ExitCode.NothingToCorrect;
    }

    private static Audit? Audit(string file, byte[] bytes) => ReportReader.Read(file, bytes) is ReadReport(_, var report) ? Auditor.Default.Audit(report) : null;

    private int Unread(string path, Sentence why)
    {
        terminal.Output.Write($"{path}  {why.In(language)}\n");
        return ExitCode.Unreadable;
    }
}
