using System.CommandLine;
using System.Globalization;
using Gouji.Checking;
using Gouji.Cli.Filings;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Reading;
using Gouji.Reading.Filings;
using Gouji.Writing.Documents;
using Gouji.Writing.Publication;

namespace Gouji.Cli.Commands;

/// <summary>
/// gouji publish: what is public of a report, written anew from what is visible in it, with private words masked. It is audited first; what must be corrected is not
/// published unless asked for.
/// </summary>
/// <param name="outputs">The media besides HTML; they write for publication.</param>
internal sealed class PublishCommand(Terminal terminal, Language language, IReadOnlyList<IDocumentOutput> outputs)
{
    public static Command Create(Terminal terminal, Language language)
    {
        var command = new Command("publish", Sentences.Publish.In(language));
        var path = Choices.Files<string>(Sentences.DataPath, language, ArgumentArity.ExactlyOne, "DATA");
        var target = new Option<string>("--out", "--output", "-o") { Description = Sentences.Out.In(language), HelpName = "DIR" };
        var date = new Option<string>("--date") { Description = Sentences.PublicationDate.In(language), HelpName = "DATE" };
        var licence = new Option<string>("--licence") { Description = Sentences.Licence.In(language), HelpName = "NAME" };
        var names = new Option<bool>("--mask-names") { Description = Sentences.MaskNames.In(language) };
        var anyway = new Option<bool>("--anyway") { Description = Sentences.Anyway.In(language) };
        var form = Choices.Form(language);
        command.Arguments.Add(path);
        foreach (var option in (ReadOnlySpan<Option>)[target, date, licence, names, form, anyway]) command.Options.Add(option);
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(target) is not { Length: > 0 } folder) return Complain(terminal, language, Sentences.OutMissing);
            if (!IsDay(parsed.GetValue(date), out var day)) return Complain(terminal, language, Sentences.BadDate(parsed.GetValue(date)!));
            var terms = new PublicationTerms(parsed.GetValue(names), day, parsed.GetValue(licence));
            return new PublishCommand(terminal, language, PublicOutputs.All).Run(new PublishRequest(parsed.GetValue(path)!, folder, parsed.GetValue(form), parsed.GetValue(anyway), terms));
        });
        return command;
    }

    public int Run(PublishRequest request) =>
        FilingReader.Read(request.Path, request.Form) is FilingRead { IsOurs: true } read ? RunFiling(read.Filing, request) : RunReport(request);

    /// <summary>Data of ours are published as the documents that would be written from them, so these are what is audited.</summary>
    private int RunFiling(Filing entered, PublishRequest request)
    {
        if (new FilingSource(terminal, language).FormOf(request.Path, entered) is not { } form) return ExitCode.Unreadable;
        var filing = FilingSource.Complete(entered, form);
        var document = OfficialDocuments.Of(filing, form)[^1];
        var errors = WrittenAudit.Of(document, filing)?.Findings.Count(f => f.Severity == Severity.Error) ?? 0;
        return Publish(new ReportDocument(document, filing), request, errors);
    }

    private int RunReport(PublishRequest request)
    {
        switch (ReportReader.Read(request.Path, request.Form))
        {
            case ReadReport(_, var report):
                return Run(report, request);
            case Unreadable(_, var why):
                return Complain(terminal, language, new Sentence($"{request.Path}: {why.Zh}", $"{request.Path}: {why.En}"), ExitCode.Unreadable);
            case var other:
                throw new InvalidOperationException($"Unknown result {other}.");
        }
    }

    private int Run(Report report, PublishRequest request)
    {
        var errors = Auditor.Default.Audit(report).Findings.Count(f => f.Severity == Severity.Error);
        return Publish(DocumentOfReport.Of(report), request, errors);
    }

    private int Publish(ReportDocument source, PublishRequest request, int errors)
    {
        if (errors > 0 && !request.IsAnyway) return Complain(terminal, language, Sentences.NotPublished(errors), ExitCode.ErrorsFound);
        var publication = PublicReport.Of(source.Document, source.Filing, request.Terms);
        var files = PublicFiles.Of(publication, outputs, language, GoujiCommand.Version);
        if (PublicationFolder.Write(request.Out, files) is { } trouble) return Complain(terminal, language, trouble, ExitCode.Unreadable);
        foreach (var (file, why) in files.Troubles) terminal.Complain(Sentences.FileNotMade(file, why).In(language));
        Say(Sentences.PublicationWritten(request.Out, files.Files.Count, publication.Facts.Count));
        SayMasked(publication);
        if (errors > 0) Say(Sentences.PublishedAnyway(errors));
        return errors > 0 ? ExitCode.ErrorsFound : ExitCode.NothingToCorrect;
    }

    private void SayMasked(PublicReport publication)
    {
        Say(publication.Masked.Count == 0 ? Sentences.NothingMasked : Sentences.MaskedCount(publication.Masked.Count));
        foreach (var (kind, place, count) in publication.MaskedList()) Say(Sentences.MaskedAt(kind, count, place));
    }

    private void Say(Sentence sentence)
    {
        terminal.Output.Write(sentence.In(language));
        terminal.Output.Write('\n');
    }

    private static bool IsDay(string? text, out DateOnly? day)
    {
        day = DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var stated) ? stated : null;
        return text is null || day is not null;
    }

    private static int Complain(Terminal terminal, Language language, Sentence sentence, int code = ExitCode.Usage)
    {
        terminal.Complain(sentence.In(language));
        return code;
    }
}
