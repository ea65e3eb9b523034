using Gouji.Model;
using Gouji.Programs;
using Gouji.Web.Hosting;
using Gouji.Web.Review;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;
using Gouji.Workflow.People;
using Gouji.Workflow.Publishing;
using Gouji.Workflow.Storage;
using Gouji.Writing.Publication;

namespace Gouji.Web.Publishing;

/// <summary>
/// The door to publishing a case: the report as it was accepted is written anew, masked, with its data, its review and the answers to its findings; every file is looked
/// through; then the files are kept and the case is <see cref="Publish"/>ed. Doing it again gives the same bytes, so a run that broke off is simply begun anew.
/// </summary>
public sealed class CasePublisher(CaseFolders folders, Contents contents, CaseDesk desk, TimeProvider clock)
{
    /// <summary>Over a store alone, outside of the host.</summary>
    public static CasePublisher Of(GoujiStore store, TimeProvider clock)
    {
        var contents = new Contents(store, clock);
        var folders = new CaseFolders(store, new SubmittedReports(contents, new CaseFields(store, clock)), clock);
        return new CasePublisher(folders, contents, new CaseDesk(store, clock), clock);
    }

    /// <param name="makesPdf">False: without the pdf, which takes LibreOffice some seconds.</param>
    /// <param name="tell">Is told how far it is.</param>
    public async Task<PublishingResult> PublishAsync(Actor actor, long caseId, bool makesPdf = true, Action<PublishingStep>? tell = null, CancellationToken ct = default)
    {
        tell?.Invoke(PublishingStep.Gathering);
        var day = ChinaTime.DayOf(clock.GetUtcNow());
        if (await folders.FindAsync(actor, caseId, Right.Publish, ct) is not { } folder) return new PublishingResult(Sentences.NothingToPublish, []);
        if ((RefusalOf(folder.Case, folder.Unit) ?? (folder.Last is null ? Sentences.NothingToPublish : null)) is { } refusal) return new PublishingResult(refusal, []);
        if (folder.Report is not { } report) return new PublishingResult(Sentences.FilingNotUnderstood, []);
        tell?.Invoke(PublishingStep.Writing);
        var publication = Public(report, day);
        var files = await Task.Run(() => FilesOf(folder, publication, day, makesPdf), ct);
        tell?.Invoke(PublishingStep.Checking);
        if (await Task.Run(() => ProblemOf(files), ct) is { } problem) return new PublishingResult(new Refusal(RefusalKind.Incomplete, Sentences.NotFitToPublish(problem)), []);
        tell?.Invoke(PublishingStep.Keeping);
        var kept = await KeepAsync(files, ct);
        var result = await desk.ActAsync(actor, caseId, new Publish(publication.Document.Title, publication.Text(), kept), ct);
        return new PublishingResult(result, [.. files.Troubles.Select(t => Sentences.PublishedWithout(t.File, t.Why))]);
    }

    /// <summary>Why a case cannot be published as it is now, or null. Asked before the work is done; the desk asks again.</summary>
    internal static Refusal? RefusalOf(Case subject, Gouji.Workflow.Units.Unit unit)
    {
        if (unit.IsSecret) return Sentences.SecretIsNotPublished;
        return Transitions.Of(typeof(Publish), subject.State) is null ? Sentences.NotYetAccepted : null;
    }

    private static PublicReport Public(SubmittedReport report, DateOnly day) =>
        PublicReport.Of(report.Document, report.Filing, new PublicationTerms(Date: day));

    private static PublicFiles FilesOf(CaseFolder folder, PublicReport publication, DateOnly day, bool makesPdf) => PublicFiles.Of(
        publication, makesPdf ? PublicOutputs.All : PublicOutputs.Own, Language.Chinese, WebProgram.Version, [PublicReviewJson.Of(ReviewToPublish.Of(folder, publication, day))]);

    /// <summary>The same check anybody can run on what they downloaded.</summary>
    private static Sentence? ProblemOf(PublicFiles files)
    {
        using var scratch = new ScratchFolder();
        var folder = Path.Join(scratch.Path, "publication");
        return PublicationFolder.Write(folder, files) ?? (PublicationCheck.Of(folder) is [var first, ..] ? first : null);
    }

    private async Task<IReadOnlyList<FileToPublish>> KeepAsync(PublicFiles files, CancellationToken ct)
    {
        List<FileToPublish> kept = [];
        foreach (var file in files.Files) kept.Add(new FileToPublish(file.Name, await contents.KeepAsync(file.Bytes.ToArray(), ct), file.Bytes.Length));
        return kept;
    }
}
