using System.Security.Cryptography;
using System.Text;
using Gouji.Model;
using Gouji.Model.Forms;
using Gouji.Web.Cases;
using Gouji.Web.Filings;
using Gouji.Web.Review;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;
using Gouji.Workflow.People;
using Gouji.Workflow.Reviewing;
using Gouji.Workflow.Storage;
using Gouji.Workflow.Units;
using Microsoft.EntityFrameworkCore;

namespace Gouji.Web.Demonstration;

/// <summary>Publishes an accepted case; false where it could not.</summary>
internal delegate Task<bool> PublishCase(Actor actor, long caseId, CancellationToken ct);

/// <summary>Leads cases of the invented county to a state by the actions real people would do.</summary>
internal sealed class CaseWalk(GoujiStore store, TimeProvider clock, PublishCase publish, Func<string, Task<Actor>> find)
{
    private readonly CaseDesk _desk = new(store, clock);
    private readonly Contents _contents = new(store, clock);

    public async Task GoAsync(NewUnit unit, int year, CaseState state, CancellationToken ct)
    {
        var (clerk, head) = await StaffAsync(unit);
        var caseId = await CaseOfAsync(unit, year, ct);
        var live = await FillInAsync(clerk, caseId, unit, year, ct);
        if (state == CaseState.Draft)
        {
            await SlipAsync(clerk, caseId, live, ct);
            return;
        }

        await SubmitAsync(clerk, caseId, live, ct);
        if (state == CaseState.Submitted) return;
        await DoAsync(head, caseId, ct, new Sign());
        if (state == CaseState.Signed) return;
        await ReviewAsync(caseId, state, ct);
    }

    private async Task ReviewAsync(long caseId, CaseState state, CancellationToken ct)
    {
        var reviewer = await find("reviewer");
        await DoAsync(reviewer, caseId, ct, new Receive());
        if (state == CaseState.Received) return;
        if (state == CaseState.Returned)
        {
            await DoAsync(reviewer, caseId, ct, new AddRemark("总支出 @决算", null, "请附决算报表说明口径。"), new ReturnForCorrection("请对照决算报表核对后重报。"));
            return;
        }

        await DoAsync(reviewer, caseId, ct, new Accept(94m, GradeLevel.Excellent, "数据一致，说明充分，同意。"));
        if (state == CaseState.Accepted) return;
        var director = await find("director");
        if (await publish(director, caseId, ct) && state == CaseState.Withdrawn) await DoAsync(director, caseId, ct, new Withdraw("发现附件缺页，更正后重新公开。"));
    }

    private async Task<LiveReport> FillInAsync(Actor clerk, long caseId, NewUnit unit, int year, CancellationToken ct)
    {
        var fields = FilingFields.Of(InventedFilings.Of(unit, year));
        var edits = fields.Select((f, i) => new NewEdit(IdOf($"{unit.Code} {year} {i}"), f.Key, f.Text, 0, f.Note));
        await DoAsync(clerk, caseId, ct, new EditFields([.. edits]));
        return LiveReport.Of(FilingFields.Read(InventedCounty.Form, year, unit.Name, fields), FormCatalogue.Find(InventedCounty.Form)!);
    }

    /// <summary>What is still being filled in has a slip in it, as happens: two digits of a total are the wrong way round.</summary>
    private async Task SlipAsync(Actor clerk, long caseId, LiveReport live, CancellationToken ct)
    {
        var fields = FilingFields.Of(live.Filing);
        var total = fields.First(f => f.Key.StartsWith("项目支出 @决算", StringComparison.Ordinal) && f.Text is { Length: > 3 });
        var digits = total.Text!.ToCharArray();
        var at = Enumerable.Range(0, digits.Length - 1).First(i => char.IsAsciiDigit(digits[i]) && char.IsAsciiDigit(digits[i + 1]) && digits[i] != digits[i + 1]);
        (digits[at], digits[at + 1]) = (digits[at + 1], digits[at]);
        await DoAsync(clerk, caseId, ct, new EditFields([new NewEdit(IdOf($"slip {caseId}"), total.Key, new string(digits), long.MaxValue, total.Note)]));
    }

    private async Task SubmitAsync(Actor clerk, long caseId, LiveReport live, CancellationToken ct)
    {
        var marks = live.Marks;
        foreach (var mark in marks.Where(m => m.Severity == Severity.Verify)) await DoAsync(clerk, caseId, ct, new Explain(mark, "年中按上级文件追加，已列入决算。"));
        foreach (var mark in marks.Where(m => m.Severity == Severity.Error)) await WaiveAsync(clerk, caseId, mark, ct);
        var (filing, findings) = (await _contents.KeepAsync(SubmissionBytes.Filing(live.Filing), ct), await _contents.KeepAsync(SubmissionBytes.Findings(live), ct));
        await using var database = store.Open();
        var revision = await database.Cases.Where(c => c.Id == caseId).Select(c => c.Revision).FirstAsync(ct);
        await DoAsync(clerk, caseId, ct, new Submit(revision, marks, filing, findings, QueueFigures.Of(live.Filing, live.Audit!, _ => true, _ => true)));
    }

    private async Task WaiveAsync(Actor clerk, long caseId, FindingMark mark, CancellationToken ct)
    {
        await DoAsync(clerk, caseId, ct, new AskForWaiver(mark, "上级报表口径不同，本年暂按原口径填报。"));
        await using var database = store.Open();
        var waiver = await database.Waivers.Where(w => w.CaseId == caseId && w.DecidedAt == null).Select(w => w.Id).FirstAsync(ct);
        await DoAsync(await find("director"), caseId, ct, new DecideWaiver(waiver, true, "同意，下年统一口径。", ChinaTime.DayOf(clock.GetUtcNow()).AddYears(3)));
    }

    private async Task<(Actor Clerk, Actor Head)> StaffAsync(NewUnit unit)
    {
        var staff = InventedCounty.StaffOf(unit).ToList();
        return (await find(staff[0].Name), await find(staff[1].Name));
    }

    private async Task<long> CaseOfAsync(NewUnit unit, int year, CancellationToken ct)
    {
        await using var database = store.Open();
        return await database.Cases.Where(c => c.Year == year && database.Units.Any(u => u.Id == c.UnitId && u.Code == unit.Code)).Select(c => c.Id).FirstAsync(ct);
    }

    private async Task DoAsync(Actor actor, long caseId, CancellationToken ct, params CaseAction[] actions)
    {
        foreach (var action in actions)
            if (await _desk.ActAsync(actor, caseId, action, ct) is Refusal refusal) throw new InvalidOperationException($"The demonstration is refused {action.Name}: {refusal.Why.En}");
    }

    /// <summary>The same id each time for the same edit.</summary>
    private static Guid IdOf(string name) => new(SHA256.HashData(Encoding.UTF8.GetBytes(name))[..16]);
}
