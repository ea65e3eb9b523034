using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Gouji.Web.Review;
using Gouji.Workflow.Actions;
using Gouji.Workflow.Cases;
using Gouji.Workflow.Fields;
using Gouji.Workflow.People;
using Gouji.Workflow.Reviewing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Review;

/// <summary>The desk's pages and forms, sent to the real host.</summary>
public sealed class ReviewDeskTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Review_ShowsTheReportItsFindingsAndTheirExplanations()
    {
        var town = await ReviewedTown.SignedAsync(host, "r1");
        using var client = await town.ClientAsync("reviewer");
        var page = await PageAsync(client, $"/cases/{town.Case}/review");
        page.QuerySelectorAll(".paper td[data-key]").Length.ShouldBeGreaterThan(100);
        page.QuerySelectorAll(".paper p[data-key^=正文]").Length.ShouldBeGreaterThan(20);
        page.QuerySelectorAll(".finding").Length.ShouldBeGreaterThan(0);
        page.QuerySelectorAll(".finding .answer").ShouldContain(a => a.TextContent.Contains("已列入决算", StringComparison.Ordinal));
        page.QuerySelectorAll(".finding .open").ShouldBeEmpty();
        foreach (var link in page.QuerySelectorAll(".to-paper, .note").Select(a => a.GetAttribute("href")!)) page.GetElementById(link[(link.IndexOf('#', StringComparison.Ordinal) + 1)..]).ShouldNotBeNull(link);
        page.QuerySelectorAll("[id]").GroupBy(e => e.Id).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }

    [Fact]
    public async Task Views_OfOriginalChangesAndFacts_Open()
    {
        var town = await ReviewedTown.SignedAsync(host, "r2");
        using var client = await town.ClientAsync("reviewer");
        foreach (var (view, word) in new[] { ("original", "没有上传原件"), ("changes", "第一次提交"), ("facts", "总支出 @决算") })
            (await client.GetStringAsync($"/cases/{town.Case}/review?View={view}")).ShouldContain(word);
    }

    [Fact]
    public async Task Reviewer_ReceivesRemarksRescoresAndReturns()
    {
        var town = await ReviewedTown.SignedAsync(host, "r3");
        using var client = await town.ClientAsync("reviewer");
        var path = $"/cases/{town.Case}/review";
        await SendAsync(client, path, "button[value=receive]", ("Sent.Do", "receive"));
        (await town.StateAsync()).ShouldBe(CaseState.Received);
        var body = (await PageAsync(client, path)).QuerySelectorAll(".paper p[data-key^=正文]").First(p => p.TextContent.Contains("机构设置情况", StringComparison.Ordinal));
        await SendAsync(client, path, "#new-remark button", ("Sent.Do", "remark"), ("Sent.Key", body.GetAttribute("data-key")!), ("Sent.Passage", "便民服务中心"), ("Sent.Text", "请写明人数。"));
        var marked = (await PageAsync(client, path)).GetElementById(body.Id!)!;
        marked.QuerySelector("mark.at-remark")!.TextContent.ShouldBe("便民服务中心");
        (await SendAsync(client, path, "#new-remark button", ("Sent.Do", "remark"), ("Sent.Key", "没有的键 @@"), ("Sent.Text", "x"))).ShouldContain("无法识别");
        var key = (await PageAsync(client, path)).QuerySelector(".rescores input[name='Sent.Key']")!.GetAttribute("value")!;
        await SendAsync(client, path, ".rescores button", ("Sent.Do", "rescore"), ("Sent.Key", key), ("Sent.Score", "1"), ("Sent.Reason", "佐证不足"));
        (await SendAsync(client, path, ".rescores button", ("Sent.Do", "rescore"), ("Sent.Key", key), ("Sent.Score", "一分"), ("Sent.Reason", "佐证不足"))).ShouldContain("得分应是数字");
        (await PageAsync(client, path)).QuerySelectorAll(".rescores tr.changed").Length.ShouldBe(1);
        await SendAsync(client, path, "button[value=return]", ("Sent.Do", "return"), ("Sent.Text", "请修改后重报。"));
        (await town.StateAsync()).ShouldBe(CaseState.Returned);
    }

    [Fact]
    public async Task SecondRound_ShowsWhatChangedAndEarlierScoresAsEarlier()
    {
        var town = await ReviewedTown.SignedAsync(host, "r4");
        var key = (await ReportAsync(town)).Scores!.Rows[0].Key;
        await town.DoAsync(town.Reviewer, new Receive(), new RescoreIndicator(Gouji.Web.Filings.FieldKeyText.Print(key), 1m, 10m, "佐证不足"), new ReturnForCorrection("请核对在职人数。"));
        var (revision, fields) = await host.App.Services.GetRequiredService<CaseFields>().LoadAsync(town.Case);
        var paragraph = fields.First(f => f.Key.StartsWith("正文 ", StringComparison.Ordinal) && f.Text?.Contains("机构设置情况", StringComparison.Ordinal) == true);
        await town.DoAsync(town.Clerk, new EditFields([new NewEdit(Guid.NewGuid(), paragraph.Key, paragraph.Text + "另设退役军人服务站。", revision)]));
        await town.SubmitAsync();
        using var client = await town.ClientAsync("reviewer");
        var changes = (await PageAsync(client, $"/cases/{town.Case}/review?View=changes")).QuerySelector("table.changes")!;
        changes.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        changes.TextContent.ShouldContain("另设退役军人服务站");
        var paper = await PageAsync(client, $"/cases/{town.Case}/review");
        paper.QuerySelectorAll(".paper .changed").Length.ShouldBe(1);
        paper.QuerySelectorAll(".rescores tr.changed").ShouldBeEmpty();
        paper.QuerySelector(".rescores")!.TextContent.ShouldContain("上轮复核 1");
    }

    [Fact]
    public async Task Explanation_AtOtherValues_DoesNotHoldOnTheDesk()
    {
        var town = await ReviewedTown.SignedAsync(host, "r5");
        var before = await ReportAsync(town);
        before.Findings.ShouldContain(f => f.Explanation != null);
        await host.Store.WriteAsync(async (database, ct) =>
        {
            var explanations = await database.Explanations.Where(e => e.CaseId == town.Case).ToListAsync(ct);
            database.Explanations.RemoveRange(explanations);
            database.Explanations.AddRange(explanations.Select(e => new Explanation { CaseId = e.CaseId, RuleId = e.RuleId, Fingerprint = e.Fingerprint, Values = e.Values + "1", Text = e.Text, AccountId = e.AccountId, At = e.At }));
            return (true, true);
        });
        var after = await ReportAsync(town);
        after.Findings.ShouldAllBe(f => f.Explanation == null);
        after.Findings.ShouldContain(f => f.Outdated != null && f.IsOpen);
    }

    [Fact]
    public async Task ReturnedDocument_IsAValidWordFileWithCommentsAtTheirWords()
    {
        var town = await ReviewedTown.SignedAsync(host, "r6");
        var body = (await ReportAsync(town)).Report!.Live;
        var index = body.Filing.Body.Select((p, i) => (p, i)).First(p => string.Concat(p.p.Pieces.OfType<Gouji.Model.Filings.WordPiece>().Select(w => w.Words)).Contains("便民服务中心", StringComparison.Ordinal)).i;
        await town.DoAsync(town.Reviewer, new Receive(), new AddRemark(body.BodyKeys[index], "便民服务中心", "请写明人数。"), new AddRemark("总支出 @决算", null, "与决算报表核对。"), new ReturnForCorrection("请修改后重报。"));
        using var client = await town.ClientAsync("clerk");
        using var stream = new MemoryStream(await client.GetByteArrayAsync($"/cases/{town.Case}/returned.docx"));
        using var word = WordprocessingDocument.Open(stream, false);
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(e => e.Description).ShouldBeEmpty();
        var comments = word.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.InnerText;
        foreach (var said in new[] { "请写明人数。", "与决算报表核对。", "请修改后重报。" }) comments.ShouldContain(said);
        var start = word.MainDocumentPart.Document!.Descendants<DocumentFormat.OpenXml.Wordprocessing.CommentRangeStart>().Single(s => s.ElementsAfter().TakeWhile(e => e is not DocumentFormat.OpenXml.Wordprocessing.CommentRangeEnd).Any(e => e.InnerText == "便民服务中心"));
        start.Parent!.InnerText.ShouldContain("机构设置情况");
    }

    [Fact]
    public async Task Opinion_IsADraftForTheBureauAndAfterAcceptingThereForTheUnit()
    {
        var town = await ReviewedTown.SignedAsync(host, "r7");
        await town.DoAsync(town.Reviewer, new Receive());
        using var reviewer = await town.ClientAsync("reviewer");
        using var clerk = await town.ClientAsync("clerk");
        (await reviewer.GetStringAsync($"/cases/{town.Case}/opinion")).ShouldContain("草稿");
        (await clerk.GetAsync($"/cases/{town.Case}/opinion")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await SendAsync(reviewer, $"/cases/{town.Case}/review", "button[value=accept]", ("Sent.Do", "accept"), ("Sent.Score", "93"), ("Sent.Text", "数据一致，同意。"));
        (await town.StateAsync()).ShouldBe(CaseState.Accepted);
        using var stream = new MemoryStream(await clerk.GetByteArrayAsync($"/cases/{town.Case}/opinion.docx"));
        using var word = WordprocessingDocument.Open(stream, false);
        new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(word).Select(e => e.Description).ShouldBeEmpty();
        var text = word.MainDocumentPart!.Document!.InnerText;
        foreach (var said in new[] { "审核意见书", town.Unit, "得分复核情况", "审核中提出的意见", "审核结论", "数据一致，同意。", "复核得分93分", "“优”", "云溪县财政局" }) text.ShouldContain(said);
    }

    [Fact]
    public async Task Sign_ShowsWhatIsProvedAndSigns()
    {
        var town = await ReviewedTown.SignedAsync(host, "r8");
        await town.DoAsync(town.Reviewer, new Receive(), new ReturnForCorrection("请核对。"));
        var report = await town.ReportAsync();
        await host.App.Services.GetRequiredService<Gouji.Web.Cases.SubmissionDesk>().SubmitAsync(town.Clerk, town.Case, report.Revision, default);
        using var client = await town.ClientAsync("head");
        (await client.GetStringAsync($"/cases/{town.Case}/sign")).ShouldContain("已证实的数");
        await SendAsync(client, $"/cases/{town.Case}/sign", "button[value=sign]", ("Sent.Do", "sign"));
        (await town.StateAsync()).ShouldBe(CaseState.Signed);
    }

    private async Task<CaseFolder> ReportAsync(ReviewedTown town) =>
        (await host.App.Services.GetRequiredService<CaseFolders>().FindAsync(town.Reviewer, town.Case, Right.ReadCases, default)).ShouldNotBeNull();

    internal static async Task<IHtmlDocument> PageAsync(HttpClient client, string path) => await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(path));

    /// <summary>Sends the form around a button with what the page put into it, the given fields in place of its own.</summary>
    internal static async Task<string> SendAsync(HttpClient client, string path, string button, params (string Name, string Text)[] fields)
    {
        var page = await PageAsync(client, path);
        var form = page.QuerySelector(button)?.Closest("form") ?? throw new InvalidOperationException($"{path} has no {button}: {page.Body?.TextContent}");
        var hidden = form.QuerySelectorAll("input[type=hidden]").Select(i => (Name: i.GetAttribute("name") ?? "", Text: i.GetAttribute("value") ?? "")).Where(i => fields.All(f => f.Name != i.Name));
        using var content = new FormUrlEncodedContent(hidden.Concat(fields).Select(f => KeyValuePair.Create(f.Name, f.Text)));
        using var answer = await client.PostAsync(path, content);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.TextAsync();
    }
}
