using Gouji.Checking.Computing;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Reading.Filings;
using Gouji.Reading.Filings.Accounts;
using Gouji.Writing.Documents;

namespace Gouji.Cli.Filings;

/// <summary>Where the data of a command come from: opened, filled up from the accounts, worked out, with a body text drafted where there is none.</summary>
internal sealed class FilingSource(Terminal terminal, Language language)
{
    /// <summary>The data as they are, or null where there are none, which is told.</summary>
    public FilingRead? Open(string path, string? formId)
    {
        switch (FilingReader.Read(path, formId))
        {
            case FilingRead read:
                return SheetResults.WorkedOut(read);
            case FilingRefused(var file, var why):
                terminal.Complain($"{file}: {why.In(language)}");
                return null;
            case var other:
                throw new InvalidOperationException($"Unknown result {other}.");
        }
    }

    /// <summary>The form of a filing, or null where it follows none that is known, which is told.</summary>
    public Form? FormOf(string path, Filing filing)
    {
        var form = FormCatalogue.Find(filing.FormId);
        if (form is null) terminal.Complain(Sentences.UnknownFormOf(path, filing.FormId).In(language));
        return form;
    }

    /// <summary>The filing with the body text of a document, which a person may have edited; null where that cannot be read, which is told.</summary>
    public Filing? WithText(Filing filing, string? document)
    {
        if (document is null) return filing;
        return Open(document, filing.FormId) is { } read ? filing with { Body = read.Filing.Body } : null;
    }

    /// <summary>The filing filled up from the accounts, where they are given; null where they cannot be read, which is told.</summary>
    public Filing? WithAccounts(Filing filing, AccountsChoice.Asked? accounts)
    {
        if (accounts is null) return filing;
        switch (AccountsReader.Read(accounts.File, filing, accounts.Unit))
        {
            case AccountsRead read:
                TellAccounts(read);
                return read.Filing;
            case AccountsRefused(var file, var why):
                terminal.Complain($"{file}: {why.In(language)}");
                return null;
            case var other:
                throw new InvalidOperationException($"Unknown result {other}.");
        }
    }

    private void TellAccounts(AccountsRead read)
    {
        var notes = new FilingNotes(terminal, language);
        notes.Say("", Sentences.Mapped(read.Mapped.Count));
        notes.Lines(Sentences.UnmappedHead, read.Unmapped.Select(l => Sentences.Unmapped($"{l.Economic} {l.Functional}".Trim(), l.Name, l.Place)));
        notes.Lines(Sentences.QuestionsHead, read.Questions.Select(FilingNotes.Question));
    }

    /// <summary>The filing with everything that can be worked out, and a draft of the body text where there is none.</summary>
    /// <param name="isOurs">False for a report of somebody's, which stays as it stands.</param>
    public static Filing Complete(Filing filing, Form form, bool isOurs = true)
    {
        var complete = isOurs ? Calculator.Complete(filing) : Calculator.Compare(filing);
        return complete with { Body = BodyRedraft.Of(complete, form) };
    }
}
