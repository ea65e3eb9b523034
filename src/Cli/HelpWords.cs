using System.CommandLine;
using System.CommandLine.Invocation;
using Gouji.Model;

namespace Gouji.Cli;

/// <summary>How a command is used, read off the command itself, in the language of the reader.</summary>
internal sealed class HelpWords(Terminal terminal, Language language) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command);
        terminal.Output.Flush();
        return ExitCode.NothingToCorrect;
    }

    private void Write(Command command)
    {
        Line(command.Description ?? "");
        Line("");
        Line($"{Sentences.Usage.In(language)}  {Usage(command)}");
        Rows(Sentences.Commands, command.Subcommands.Select(c => (Usage(c)[(GoujiCommand.Name.Length + 1)..], c.Description)));
        if (command is RootCommand) Rows(Sentences.WorkspaceCommands, Sentences.Workspace.Select(row => (row.Name, (string?)row.Words.In(language))));
        Rows(Sentences.Arguments, command.Arguments.Select(a => (a.Name, a.Description)));
        Rows(Sentences.Options, Options(command).Select(o => (o.HelpName is null ? o.Name : $"{o.Name} {o.HelpName}", o.Description)));
        if (command is RootCommand) Rows(Sentences.ExitCodes, [("", Sentences.ExitCodeList.In(language))]);
    }

    private static IEnumerable<Option> Options(Command command) => command.Options.Concat(command is RootCommand
        ? []
        : command.Parents.OfType<RootCommand>().SelectMany(root => root.Options).Where(option => option.Recursive));

    private string Usage(Command command)
    {
        if (command is RootCommand) return $"{GoujiCommand.Name} {Sentences.CommandWord.In(language)} {Sentences.OptionsWord.In(language)}";
        var arguments = string.Concat(command.Arguments.Select(a => a.Arity.MinimumNumberOfValues == 0 ? $" [{a.Name}]" : a.Arity.MaximumNumberOfValues > 1 ? $" {a.Name}…" : $" {a.Name}"));
        return $"{GoujiCommand.Name} {command.Name}{arguments}{(command.Options.Count > 0 ? " " + Sentences.OptionsWord.In(language) : "")}";
    }

    private void Rows(Sentence title, IEnumerable<(string Name, string? Words)> rows)
    {
        List<(string Name, string? Words)> all = [.. rows];
        if (all.Count == 0) return;
        Line("");
        Line(title.In(language));
        var width = all.Max(row => Width(row.Name));
        var column = width == 0 ? 0 : width + 2;
        foreach (var (name, words) in all) Line($"  {name}{new string(' ', column - Width(name))}{words?.Replace("\n", "\n" + new string(' ', column + 2), StringComparison.Ordinal)}");
    }

    /// <summary>Columns in a terminal, where the few Chinese characters of a usage take two.</summary>
    private static int Width(string text) => text.Length + text.Count(c => c >= '\u2e80');

    private void Line(string text)
    {
        terminal.Output.Write(text);
        terminal.Output.Write('\n');
    }
}

/// <summary>The name and the version.</summary>
internal sealed class VersionWords(Terminal terminal) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        terminal.Output.Write($"{GoujiCommand.Name} {GoujiCommand.Version}\n");
        return ExitCode.NothingToCorrect;
    }
}
