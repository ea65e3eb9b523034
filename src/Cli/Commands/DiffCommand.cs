using System.CommandLine;
using Gouji.Checking;
using Gouji.Model;
using Gouji.Reading;
using Gouji.Writing.Outputs;

namespace Gouji.Cli.Commands;

/// <summary>gouji diff: what changed between two versions of a report, so that a reviewer need not read the new one from its beginning.</summary>
internal sealed class DiffCommand(Terminal terminal, Language language)
{
    public static Command Create(Terminal terminal, Language language)
    {
        var command = new Command("diff", Sentences.Diff.In(language));
        var old = Choices.Files<string>(Sentences.OldPath, language, ArgumentArity.ExactlyOne, "OLD");
        var renewed = Choices.Files<string>(Sentences.NewPath, language, ArgumentArity.ExactlyOne, "NEW");
        var format = Choices.Format(language);
        command.Arguments.Add(old);
        command.Arguments.Add(renewed);
        command.Options.Add(format);
        command.SetAction(parsed => new DiffCommand(terminal, language).Run(parsed.GetValue(old)!, parsed.GetValue(renewed)!, Choices.IsJson(parsed.GetValue(format))));
        return command;
    }

    private int Run(string oldPath, string newPath, bool isJson)
    {
        var (old, renewed) = (Audit(oldPath), Audit(newPath));
        if (old is null || renewed is null) return ExitCode.Unreadable;
        var comparison = VersionComparer.Compare(old, renewed);
        if (isJson) new VersionComparisonJsonOutput(terminal.OutputBytes, language, GoujiCommand.Version).Write(comparison);
        else new VersionComparisonTextOutput(terminal.Output, language, terminal.HasColour).Write(comparison);
        return renewed.HasErrors ? ExitCode.ErrorsFound : ExitCode.NothingToCorrect;
    }

    private Audit? Audit(string path)
    {
        switch (ReportReader.Read(path))
        {
            case ReadReport(_, var report):
                return Auditor.Default.Audit(report);
            case Unreadable(_, var why):
                terminal.Complain($"{path}: {why.In(language)}");
                return null;
            case var other:
                throw new InvalidOperationException($"Unknown result {other}.");
        }
    }
}
