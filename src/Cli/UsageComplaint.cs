using System.CommandLine;
using System.CommandLine.Parsing;
using Gouji.Model;
using Gouji.Model.Forms;

namespace Gouji.Cli;

/// <summary>What is wrong with the arguments, in one sentence, and where the usage stands.</summary>
internal sealed class UsageComplaint(Terminal terminal, Language language)
{
    public int Say(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command is RootCommand ? GoujiCommand.Name : $"{GoujiCommand.Name} {parsed.CommandResult.Command.Name}";
        terminal.Complain($"{Trouble(parsed).In(language)}{(language == Language.English ? "; " : "；")}{Sentences.SeeHelp(command).In(language)}");
        return ExitCode.Usage;
    }

    private static Sentence Trouble(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens.Count > 0) return Sentences.Unknown(parsed.UnmatchedTokens[0]);
        if (parsed.Tokens.FirstOrDefault(t => t.Type == TokenType.Argument && Choices.IsOption(t.Value)) is { } token) return Sentences.Unknown(token.Value);
        var option = parsed.Errors.Select(error => error.SymbolResult).OfType<OptionResult>().FirstOrDefault()?.Option
            ?? parsed.Errors.Select(error => error.SymbolResult?.Parent).OfType<OptionResult>().FirstOrDefault()?.Option;
        if (option?.Name == "--form" && parsed.GetResult(option) is OptionResult { Tokens: [.., var given] }) return Sentences.NoSuchForm(given.Value, string.Join("、", FormCatalogue.All.Select(f => f.Id)));
        return option is null ? Sentences.MissingArgument : Sentences.WantsValue(option.Name, option.HelpName ?? "");
    }
}
