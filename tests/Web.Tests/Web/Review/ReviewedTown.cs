using Gouji.Model.Filings;
using Gouji.Reading.Filings;
using Gouji.Web.Cases;
using Gouji.Web.Filings;
using Gouji.Web.Tests.Web.Filings;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Gouji.Web.Tests.Web.Review;

/// <summary>An invented town on the real host whose case is filled in, explained, submitted and signed by real actions; its reviewer and head of the bureau can sign in.</summary>
internal sealed class ReviewedTown
{
    public const string Form = "hunan-overall-2023";

    private readonly WebHost _host;
    private readonly Dictionary<string, Actor> _people = [];

    private ReviewedTown(WebHost host, string tag) => (_host, Tag) = (host, tag);

    /// <summary>Ends the names of accounts: reviewer + tag.</summary>
    public string Tag { get; }

    public long Case { get; private set; }

    public string Unit => "青禾镇" + Tag;

    public Actor Clerk => _people["clerk"];

    public Actor Head => _people["head"];

    public Actor Reviewer => _people["reviewer"];

    public Actor Bureau => _people["bureau"];

    /// <summary>Filled in with a sample, points deducted without a word of why, which the clerk explains.</summary>
    public static async Task<ReviewedTown> SignedAsync(WebHost host, string tag)
    {
        var town = await FilledInAsync(host, tag);
        await town.SubmitAsync();
        return town;
    }

    /// <summary>Filled in, and nothing explained yet.</summary>
    public static async Task<ReviewedTown> FilledInAsync(WebHost host, string tag)
    {
        var town = new ReviewedTown(host, tag);
        await town.HireAsync();
        await town.FillInAsync();
        return town;
    }

    public Task<HttpClient> ClientAsync(string role) => _host.SignedInAsync(role + Tag);

    public Task<ActionResult> ActAsync(Actor actor, CaseAction action) => _host.App.Services.GetRequiredService<CaseDesk>().ActAsync(actor, Case, action);

    public async Task DoAsync(Actor actor, params CaseAction[] actions)
    {
        foreach (var action in actions) (await ActAsync(actor, action)).ShouldBeOfType<Done>(action.ToString());
    }

    public async Task<CaseReport> ReportAsync() => (await _host.App.Services.GetRequiredService<CaseReports>().FindAsync(Clerk, Case, default)).ShouldNotBeNull();

    public Task<CaseState> StateAsync() => InAsync(async database => (await database.Cases.FirstAsync(c => c.Id == Case)).State);

    public async Task<T> InAsync<T>(Func<Gouji.Workflow.Storage.GoujiContext, Task<T>> ask)
    {
        await using var database = _host.Store.Open();
        return await ask(database);
    }

    /// <summary>Explains every doubt, submits and signs.</summary>
    public async Task SubmitAsync()
    {
        var report = await ReportAsync();
        foreach (var mark in report.Live.Marks.Where(m => m.Severity == Gouji.Model.Severity.Verify)) await DoAsync(Clerk, new Explain(mark, "按上级文件追加，已列入决算。"));
        var submitted = await _host.App.Services.GetRequiredService<SubmissionDesk>().SubmitAsync(Clerk, Case, report.Revision, default);
        submitted.ShouldBeOfType<Done>((submitted as Refusal)?.Why.Zh);
        await DoAsync(Head, new Sign());
    }

    private async Task HireAsync()
    {
        var bureau = await _host.UnitAsync("90" + Tag, "云溪县财政局" + Tag);
        var town = await _host.UnitAsync("91" + Tag, Unit, bureau);
        foreach (var (name, role, unit) in new[] { ("clerk", Role.Clerk, town), ("head", Role.HeadOfUnit, town), ("reviewer", Role.Reviewer, bureau), ("bureau", Role.HeadOfBureau, bureau) })
            _people[name] = (await new Actors(_host.Store).FindAsync((await _host.AccountAsync(name + Tag, (role, unit))).Id))!;
        Case = await _host.Store.WriteAsync(async (database, ct) =>
        {
            var made = new Gouji.Workflow.Cases.Case { UnitId = town.Id, Year = 2023, FormId = Form };
            database.Add(made);
            await database.SaveChangesAsync(ct);
            return (made.Id, true);
        });
    }

    private async Task FillInAsync()
    {
        var filing = FilingReader.Read(Path.Combine(SomeSamples.Root, "samples", "consistent-town.docx")).ShouldBeOfType<FilingRead>().Filing;
        var fields = FilingFields.Of(filing with { Entries = [.. filing.Entries.Where(e => e.Key.Concept.Name != "指标.偏差原因")] });
        await DoAsync(Clerk, new EditFields([.. fields.Select(f => new Gouji.Workflow.Fields.NewEdit(Guid.NewGuid(), f.Key, f.Text, 0, f.Note))]));
    }
}
