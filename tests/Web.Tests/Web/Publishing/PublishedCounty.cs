using System.Text;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Reading.Filings;
using Gouji.Web.Filings;
using Gouji.Web.Publishing;
using Gouji.Web.Tests.Web.Filings;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Gouji.Writing.Json;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Gouji.Web.Tests.Web.Publishing;

/// <summary>A case of an invented town on the real host, accepted by real actions, with private words wherever people write.</summary>
internal sealed class PublishedCounty
{
    public const string Mobile = "13900000001";
    public const string Person = "钱守一";

    private readonly WebHost _host;
    private readonly Dictionary<string, Actor> _people = [];

    private PublishedCounty(WebHost host) => _host = host;

    public long Case { get; private set; }

    /// <summary>What the clerk explained before submitting.</summary>
    public Finding Doubt { get; private set; } = null!;

    public Actor Bureau => _people["bureau"];

    public CasePublisher Publisher => _host.App.Services.GetRequiredService<CasePublisher>();

    /// <param name="tag">Tells units and accounts of one test from those of another.</param>
    public static async Task<PublishedCounty> AcceptedAsync(WebHost host, string tag, string sample = "consistent-town.docx")
    {
        var county = new PublishedCounty(host);
        await county.HireAsync(tag);
        await county.AcceptAsync(sample);
        return county;
    }

    public async Task<ActionResult> ActAsync(Actor actor, CaseAction action) => await _host.App.Services.GetRequiredService<CaseDesk>().ActAsync(actor, Case, action);

    private async Task HireAsync(string tag)
    {
        var bureau = await _host.UnitAsync("90" + tag, "云溪县财政局");
        var town = await _host.UnitAsync("91" + tag, "青禾镇" + tag, bureau);
        foreach (var (name, role, unit) in new[] { (Person, Role.Clerk, town), ("head", Role.HeadOfUnit, town), ("reviewer", Role.Reviewer, bureau), ("bureau", Role.HeadOfBureau, bureau) })
        {
            var account = await _host.AccountAsync(name + tag, (role, unit));
            // The clerk bears the name of a person; the others are called by what they are.
            if (name == Person) await _host.Store.WriteAsync(async (database, ct) => { (await database.Accounts.FindAsync([account.Id], ct))!.PersonName = Person; return (true, true); });
            _people[name] = (await new Actors(_host.Store).FindAsync(account.Id))!;
        }

        Case = await _host.Store.WriteAsync(async (database, ct) =>
        {
            var made = new Gouji.Workflow.Cases.Case { UnitId = town.Id, Year = 2023, FormId = "hunan-overall-2023" };
            database.Add(made);
            await database.SaveChangesAsync(ct);
            return (made.Id, true);
        });
    }

    private async Task AcceptAsync(string sample)
    {
        var clerk = _people[Person];
        var json = FilingOf(sample);
        var doubt = LiveReport.Of(FilingReader.Read("filing.json", json).ShouldBeOfType<FilingRead>().Filing, FormCatalogue.Find("hunan-overall-2023")!).Findings.First(f => f.Finding.Severity == Severity.Verify);
        Doubt = doubt.Finding;
        await DoAsync(clerk, new EditFields([new NewEdit(Guid.NewGuid(), "总支出 @决算", "1", 0)]), new Explain(doubt.Mark, $"年中追加，详询{Person}，电话{Mobile}"));
        var (revision, _) = await new CaseFields(_host.Store, _host.Clock).LoadAsync(Case);
        var contents = new Contents(_host.Store, _host.Clock);
        var (filing, findings) = (await contents.KeepAsync(json), await contents.KeepAsync("{}"u8.ToArray()));
        await DoAsync(clerk, new Submit(revision, [doubt.Mark], filing, findings, new CaseFigures(0, 1, 0, 3997.92m, null, 95.5m, null, 0.98m, 1)));
        await DoAsync(_people["head"], new Sign());
        await DoAsync(_people["reviewer"], new Receive(), new RescoreIndicator("指标.得分 #1", 8.5m, 10m, $"佐证不足，见{Person}来函"), new Accept(94m, GradeLevel.Excellent, $"同意。联系人{Person}，{Mobile}"));
    }

    private async Task DoAsync(Actor actor, params CaseAction[] actions)
    {
        foreach (var action in actions) (await ActAsync(actor, action)).ShouldBeOfType<Done>(action.ToString());
    }

    private static byte[] FilingOf(string sample)
    {
        var read = FilingReader.Read(Path.Combine(SomeSamples.Root, "samples", sample)).ShouldBeOfType<FilingRead>();
        using var stream = new MemoryStream();
        // Points are deducted without a word of why: that must be explained.
        FilingJson.Write(read.Filing with { Entries = [.. read.Filing.Entries.Where(e => e.Key.Concept.Name != "指标.偏差原因")] }, stream);
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(stream.ToArray()).Replace("138****0000", Mobile, StringComparison.Ordinal));
    }
}
