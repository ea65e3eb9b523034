using System.CommandLine;
using Gouji.Cli.Filings;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;

namespace Gouji.Cli.Commands;

/// <summary>gouji new: a workbook and a data file to fill in, blank from a form or begun from the report of the year before.</summary>
internal sealed class NewCommand(Terminal terminal, Language language)
{
    /// <summary>Rows for projects where none are named.</summary>
    private const int BlankProjects = 3;

    /// <summary>As many as are read again.</summary>
    private const int MostProjects = 300;

    private const int FirstYear = 1990;
    private const int LastYear = 2099;

    public static Command Create(Terminal terminal, Language language)
    {
        var command = new Command("new", Sentences.New.In(language));
        var form = new Argument<string?>("FORM") { Description = Sentences.NewForm.In(language), Arity = ArgumentArity.ZeroOrOne };
        var year = new Option<int?>("--year") { Description = Sentences.Year.In(language), HelpName = "Y" };
        var unit = new Option<string>("--unit") { Description = Sentences.UnitName.In(language), HelpName = "NAME" };
        var projects = new Option<string[]>("--project") { Description = Sentences.Project.In(language), HelpName = "NAME" };
        var from = new Option<string>("--from") { Description = Sentences.From.In(language), HelpName = "REPORT" };
        var (folder, accounts) = (Choices.Folder(language), AccountsChoice.Create(language));
        command.Arguments.Add(form);
        foreach (Option option in new Option[] { year, unit, projects, from, folder }) command.Options.Add(option);
        accounts.AddTo(command);
        command.SetAction(parsed => new NewCommand(terminal, language).Run(
            new NewRequest(parsed.GetValue(form), parsed.GetValue(year), parsed.GetValue(unit), parsed.GetValue(projects) ?? [], parsed.GetValue(from)),
            parsed.GetValue(folder) ?? ".", accounts.Of(parsed)));
        return command;
    }

    private int Run(NewRequest request, string folder, AccountsChoice.Asked? accounts)
    {
        if (request.From is null && request.Form is null) return Refuse(Sentences.NoFormNorReport);
        if (request.From is null && (request.Year is null || request.Unit is null)) return Refuse(Sentences.NoYearOrUnit);
        if (request.Form is { } id && FormCatalogue.Find(id) is null) return Refuse(Sentences.NoSuchForm(id, string.Join("、", FormCatalogue.All.Select(f => f.Id))));
        if (request.Year is < FirstYear or > LastYear) return Refuse(Sentences.NoSuchYear(FirstYear, LastYear));
        if (request.Projects.Length > MostProjects) return Refuse(Sentences.TooManyProjects(MostProjects));
        var source = new FilingSource(terminal, language);
        if ((request.From is { } report ? Forward(source, report, request) : Blank(request)) is not { } begun) return ExitCode.Unreadable;
        if (source.WithAccounts(begun, accounts) is not { } filing || source.FormOf(request.From ?? "", filing) is not { } form) return ExitCode.Unreadable;
        return Write(FilingPlan.Of(filing, form), form, folder);
    }

    private static Filing Blank(NewRequest request) => NewFiling.Of(
        FormCatalogue.Find(request.Form)!, request.Year!.Value, request.Unit!, request.Projects.Length > 0 ? request.Projects : [.. Enumerable.Repeat("", BlankProjects)]);

    private static Filing? Forward(FilingSource source, string report, NewRequest request)
    {
        if (source.Open(report, request.Form) is not { } read) return null;
        return NextYear.Of(read.Filing, request.Year ?? read.Filing.Year + 1);
    }

    private int Write(Filing filing, Form form, string folder)
    {
        var name = FilingPlan.NameOf(filing);
        var files = new DocumentFiles(terminal, language, folder, null);
        var (workbook, json) = (Path.Join(folder, name + ".xlsx"), Path.Join(folder, name + ".json"));
        var isWritten = files.WriteNew(workbook, stream => FilingPlan.WriteWorkbook(filing, form, language, stream));
        isWritten &= files.WriteNew(json, stream => FilingPlan.WriteJson(filing, language, stream));
        if (isWritten) terminal.Output.Write(Sentences.FillIn(workbook, json).In(language) + "\n");
        return isWritten ? ExitCode.NothingToCorrect : ExitCode.Unreadable;
    }

    private int Refuse(Sentence why)
    {
        terminal.Complain(why.In(language));
        return ExitCode.Usage;
    }
}
