using System.CommandLine;
using System.CommandLine.Help;
using Gouji.Cli.Commands;
using Gouji.Model;

namespace Gouji.Cli;

/// <summary>
/// The door to the command: arguments in, exit code out. A wrong usage is answered with one sentence, an internal error too; nothing here or
/// below it shows a stack trace unless GOUJI_DEBUG=1.
/// </summary>
internal static class GoujiCommand
{
    public const string Name = "gouji";

    private static readonly ParserConfiguration s_parsing = new() { ResponseFileTokenReplacer = null };

    public static string Version { get; } = typeof(GoujiCommand).Assembly.GetName().Version?.ToString(3) ?? "";

    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        var language = LocaleText.AskedFor(args) ?? terminal.Language;
        try
        {
            var parsed = Build(terminal, language).Parse(args, s_parsing);
            var code = parsed.Errors.Count > 0 && parsed.Action is not (HelpWords or VersionWords) ? new UsageComplaint(terminal, language).Say(parsed) : parsed.Invoke(s_invoking);
            terminal.Output.Flush();
            return code;
        }
        catch (Exception trouble)
        {
            terminal.Complain(terminal.IsDebugging ? trouble.ToString() : Sentences.Broken(trouble.GetType().Name).In(language));
            return ExitCode.Broken;
        }
    }

    private static readonly InvocationConfiguration s_invoking = new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null };

    private static RootCommand Build(Terminal terminal, Language language)
    {
        var root = new RootCommand(Sentences.Gouji.In(language));
        root.Options.Clear();
        root.Options.Add(new HelpOption("--help", "-h", "-?") { Description = Sentences.Help.In(language), Action = new HelpWords(terminal, language) });
        root.Options.Add(new Option<bool>("--version") { Description = Sentences.Version.In(language), Action = new VersionWords(terminal) });
        var lang = Choices.Lang(language);
        lang.Recursive = true;
        root.Options.Add(lang);
        root.Subcommands.Add(AuditCommand.Create(terminal, language));
        root.Subcommands.Add(RepairCommand.Create(terminal, language));
        root.Subcommands.Add(DiffCommand.Create(terminal, language));
        root.Subcommands.Add(ExtractCommand.Create(terminal, language));
        root.Subcommands.Add(NewCommand.Create(terminal, language));
        root.Subcommands.Add(WriteCommand.Create(terminal, language));
        root.Subcommands.Add(PublishCommand.Create(terminal, language));
        root.Subcommands.Add(VerifyPublicationCommand.Create(terminal, language));
        root.Subcommands.Add(RulesCommand.Create(terminal, language));
        root.Subcommands.Add(FormsCommand.Create(terminal, language));
        root.SetAction(new HelpWords(terminal, language).Invoke);
        return root;
    }
}
