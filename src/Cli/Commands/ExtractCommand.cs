using System.CommandLine;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Reading;
using Gouji.Reading.Filings;
using Gouji.Writing.Outputs;

namespace Gouji.Cli.Commands;

/// <summary>gouji extract: what was read from one report, so that a person can compare it with the paper.</summary>
internal sealed class ExtractCommand(Terminal terminal, Language language, Func<string, ReadResult> read)
{
    public static Command Create(Terminal terminal, Language language)
    {
        var command = new Command("extract", Sentences.Extract.In(language));
        var path = Choices.Files<string>(Sentences.Path, language, ArgumentArity.ExactlyOne);
        var (format, form) = (Choices.Format(language), Choices.Form(language));
        command.Arguments.Add(path);
        command.Options.Add(format);
        command.Options.Add(form);
        command.SetAction(parsed => new ExtractCommand(terminal, language, path => ReportReader.Read(path, parsed.GetValue(form))).Run(parsed.GetValue(path)!, Choices.IsJson(parsed.GetValue(format))));
        return command;
    }

    public int Run(string path, bool isJson)
    {
        var result = Read(path);
        var changes = FilingReader.Of(result) is FilingRead { IsOurs: true } filing ? filing.Changes : null;
        if (isJson) WriteJson(result, changes);
        else WriteText(result, changes);
        return result is ReadReport ? ExitCode.NothingToCorrect : ExitCode.Unreadable;
    }

    private ReadResult Read(string path)
    {
        try
        {
            return read(path);
        }
        catch (Exception trouble)
        {
            if (terminal.IsDebugging) terminal.Complain(trouble.ToString());
            return new Unreadable(path, Sentences.BrokenFile(trouble.GetType().Name));
        }
    }

    private void WriteJson(ReadResult result, IReadOnlyList<HandChange>? changes)
    {
        using var output = new FactsJsonOutput(terminal.OutputBytes, language, GoujiCommand.Version);
        output.Write(result, changes);
    }

    private void WriteText(ReadResult result, IReadOnlyList<HandChange>? changes)
    {
        if (result is ReadReport(_, var report)) new FactsTextOutput(terminal.Output, language).Write(report, changes);
        if (result is Unreadable(var file, var why)) terminal.Complain($"{file}: {why.In(language)}");
    }
}
