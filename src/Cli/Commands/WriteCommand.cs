using System.CommandLine;
using Gouji.Cli.Filings;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Writing.Documents;

namespace Gouji.Cli.Commands;

/// <summary>gouji write: the official documents from data entered once.</summary>
internal sealed class WriteCommand(Terminal terminal, Language language)
{
    public static Command Create(Terminal terminal, Language language)
    {
        var command = new Command("write", Sentences.Write.In(language));
        var data = Choices.Files<string>(Sentences.Data, language, ArgumentArity.ExactlyOne, "DATA");
        var (folder, formats, accounts) = (Choices.Folder(language), Choices.Documents(language), AccountsChoice.Create(language));
        command.Arguments.Add(data);
        command.Options.Add(folder);
        command.Options.Add(formats);
        accounts.AddTo(command);
        command.SetAction(parsed => new WriteCommand(terminal, language).Run(
            parsed.GetValue(data)!, parsed.GetValue(folder) ?? ".", parsed.GetValue(formats) ?? [], accounts.Of(parsed)));
        return command;
    }

    private int Run(string path, string folder, string[] formats, AccountsChoice.Asked? accounts)
    {
        var source = new FilingSource(terminal, language);
        if (source.Open(path) is not { } read || source.FormOf(path, read.Filing) is not { } form) return ExitCode.Unreadable;
        if (source.WithAccounts(read.Filing, accounts) is not { } entered) return ExitCode.Unreadable;
        var filing = FilingSource.Complete(entered, form);
        var isWritten = Write(OfficialDocuments.Of(filing, form), filing, folder, formats);
        new FilingNotes(terminal, language).Tell(read, filing);
        return isWritten ? ExitCode.NothingToCorrect : ExitCode.Unreadable;
    }

    private bool Write(IReadOnlyList<OfficialDocument> documents, Filing filing, string folder, string[] formats)
    {
        var files = new DocumentFiles(terminal, language, folder);
        var isWritten = true;
        foreach (var output in DocumentOutputs.Of(formats))
            foreach (var document in documents) isWritten &= files.Write(document, filing, output, mayReplace: true);
        return isWritten;
    }
}
