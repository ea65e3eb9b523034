using System.CommandLine;
using Gouji.Model;
using Gouji.Model.Forms;
using Gouji.Writing.Outputs;

namespace Gouji.Cli.Commands;

/// <summary>gouji forms: the official forms that are recognised.</summary>
internal static class FormsCommand
{
    public static Command Create(Terminal terminal, Language language)
    {
        var command = new Command("forms", Sentences.Forms.In(language));
        command.SetAction(_ =>
        {
            new FormsTextOutput(terminal.Output, language).Write(FormCatalogue.All);
            return ExitCode.NothingToCorrect;
        });
        return command;
    }
}
