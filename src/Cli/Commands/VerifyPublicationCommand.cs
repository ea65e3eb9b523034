using System.CommandLine;
using Gouji.Model;
using Gouji.Writing.Publication;

namespace Gouji.Cli.Commands;

/// <summary>gouji verify-publication: whether what lies in a folder may be put on the portal; a line for each problem.</summary>
internal static class VerifyPublicationCommand
{
    public static Command Create(Terminal terminal, Language language)
    {
        var command = new Command("verify-publication", Sentences.VerifyPublication.In(language));
        var path = Choices.Files<string>(Sentences.PublicationPath, language, ArgumentArity.ExactlyOne, "DIR");
        command.Arguments.Add(path);
        command.SetAction(parsed => Run(terminal, language, parsed.GetValue(path)!));
        return command;
    }

    private static int Run(Terminal terminal, Language language, string directory)
    {
        var problems = PublicationCheck.Of(directory);
        foreach (var problem in problems) terminal.Output.Write(problem.In(language) + "\n");
        var verdict = problems.Count == 0 ? Sentences.PublicationInOrder(directory) : Sentences.PublicationProblems(problems.Count);
        terminal.Output.Write(verdict.In(language) + "\n");
        return problems.Count == 0 ? ExitCode.NothingToCorrect : ExitCode.ErrorsFound;
    }
}
