using System.CommandLine;
using Gouji.Cli.Filings;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Writing.Documents;
using Gouji.Writing.Outputs;

namespace Gouji.Cli.Commands;

/// <summary>gouji write: the official documents from data entered once.</summary>
internal sealed class WriteCommand(Terminal terminal, Language language)
{
    public static Command Create(Terminal terminal, Language language)
    {
        var command = new Command("write", Sentences.Write.In(language));
        var data = Choices.Files<string>(Sentences.Data, language, ArgumentArity.ExactlyOne, "DATA");
        var (folder, formats, form, accounts) = (Choices.Folder(language), Choices.Documents(language), Choices.Form(language), AccountsChoice.Create(language));
        var text = new Option<string>("--text") { Description = Sentences.TextFrom.In(language), HelpName = "DOCX" };
        var force = new Option<bool>("--force") { Description = Sentences.ForceWrite.In(language) };
        command.Arguments.Add(data);
        foreach (var option in (ReadOnlySpan<Option>)[folder, formats, text, form]) command.Options.Add(option);
        accounts.AddTo(command);
        command.Options.Add(force);
        command.SetAction(parsed => new WriteCommand(terminal, language).Run(new WriteRequest(
            parsed.GetValue(data)!, parsed.GetValue(folder) ?? ".", parsed.GetValue(formats) ?? [], parsed.GetValue(text), parsed.GetValue(form), accounts.Of(parsed), parsed.GetValue(force))));
        return command;
    }

    private int Run(WriteRequest request)
    {
        var source = new FilingSource(terminal, language);
        if (source.Open(request.Data, request.Form) is not { } read || source.FormOf(request.Data, read.Filing) is not { } form) return ExitCode.Unreadable;
        if (source.WithText(read.Filing, request.Text) is not { } worded || source.WithAccounts(worded, request.Accounts) is not { } entered) return ExitCode.Unreadable;
        var filing = FilingSource.Complete(entered, form, read.IsOurs || request.Accounts is not null);
        var documents = OfficialDocuments.Of(filing, form);
        var isWritten = Write(documents, filing, request);
        new FilingNotes(terminal, language).Tell(read, filing);
        if (request.Writes("pdf")) TellFonts();
        Audit(documents[^1], filing);
        return isWritten ? ExitCode.NothingToCorrect : ExitCode.Unreadable;
    }

    private bool Write(IReadOnlyList<OfficialDocument> documents, Filing filing, WriteRequest request)
    {
        var files = new DocumentFiles(terminal, language, request.Folder, request.IsForced ? null : new EditedFiles([request.Data, request.Text ?? request.Data]));
        var isWritten = true;
        foreach (var output in DocumentOutputs.Of(request.Formats))
            foreach (var document in documents) isWritten &= files.Write(document, filing, output);
        return isWritten;
    }

    /// <summary>Which typefaces of the layout are not here, and what stands in for them in the pdf.</summary>
    private void TellFonts()
    {
        foreach (var missing in FontCheck.Run()) terminal.Output.Write(missing.In(language) + "\n");
    }

    /// <summary>What was written is read and checked as the bureau will, so that a clerk knows before it is handed in.</summary>
    private void Audit(OfficialDocument document, Filing filing)
    {
        if (WrittenAudit.Of(document, filing) is not { } audit) return;
        var (errors, others) = (audit.Findings.Count(f => f.Severity == Severity.Error), audit.Findings.Count(f => f.Severity != Severity.Error));
        terminal.Output.Write(Sentences.WrittenAudit(errors, others).In(language) + "\n");
    }
}
