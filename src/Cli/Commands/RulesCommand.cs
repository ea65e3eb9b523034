using System.CommandLine;
using Gouji.Checking;
using Gouji.Model;
using Gouji.Writing.Outputs;

namespace Gouji.Cli.Commands;

/// <summary>gouji rules: the rules that are built in, or one of them as its page gives it.</summary>
internal static class RulesCommand
{
    public static Command Create(Terminal terminal, Language language)
    {
        var command = new Command("rules", Sentences.Rules.In(language));
        var id = new Argument<string?>("ID") { Description = Sentences.RuleId.In(language), Arity = ArgumentArity.ZeroOrOne };
        command.Arguments.Add(id);
        command.SetAction(parsed => Run(terminal, language, parsed.GetValue(id)));
        return command;
    }

    private static int Run(Terminal terminal, Language language, string? id)
    {
        var (output, catalogue) = (new RulesTextOutput(terminal.Output, language), RuleSet.Default.Catalogue);
        foreach (var error in catalogue.Errors) terminal.Complain(error.ToString());
        if (id is null) output.WriteIndex([.. catalogue.Pages.Select(p => (p.Rule, Sentences.State(p.Status.State)))]);
        else if (catalogue.Find(id.ToUpperInvariant()) is { } page) output.Write(PageSheet.Of(page));
        else return Unknown(terminal, language, id);
        return ExitCode.NothingToCorrect;
    }

    private static int Unknown(Terminal terminal, Language language, string id)
    {
        terminal.Complain(Sentences.NoSuchRule(id).In(language));
        return ExitCode.Usage;
    }
}
