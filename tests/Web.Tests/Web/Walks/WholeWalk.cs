using Microsoft.Playwright;
using Shouldly;

namespace Gouji.Web.Tests.Web.Walks;

/// <summary>The way of one report through all hands: clerk, head, reviewer, back, again, bureau, reader.</summary>
internal sealed class WholeWalk(BrowserHost browser, InventedTown town, string language, Func<IPage, Hand> handOf)
{
    private readonly List<string> _troubles = [];

    /// <summary>What was amiss on the pages.</summary>
    public IReadOnlyList<string> Troubles => _troubles;

    private IReadOnlyList<string> Data => [.. town.Names, .. Said.All];

    private string Case => FormattableString.Invariant($"/cases/{town.Case}");

    public async Task WalkAsync()
    {
        await ImportAsync();
        await CorrectAsync("IND002", "96.2%");
        await AnswerAsync("explain", Said.Checked);
        await AnswerAsync("ask", Said.Archived);
        await DecideWaiversAsync();
        await SubmitAsync("submitted");
        await SignAsync("sign");
        await ReturnAsync();
        await AnswerRemarkAsync();
        await CorrectAsync("SCO007", "20");
        await AnswerAsync("explain", Said.Recounted);
        await AnswerAsync("ask", Said.Booked);
        await DecideWaiversAsync();
        await SubmitAsync("resubmitted");
        await SignAsync("sign-again");
        await AcceptAsync();
        await PublishAsync();
        await ReadAsync();
    }

    private async Task ImportAsync()
    {
        var (clerk, hand) = await AsAsync("clerk");
        await clerk.LookAsync("home-clerk");
        await clerk.GoAsync(Case, "case-new");
        await clerk.GoAsync(Case + "/edit", "edit-empty");
        await clerk.GoAsync(Case + "/import", "import");
        await hand.ChooseFileAsync("#file", ReferenceReport.File);
        await hand.SendAsync("form[enctype] button[type=submit]");
        await Assertions.Expect(clerk.Page.Locator("#imported")).ToBeVisibleAsync();
        await clerk.LookAsync("imported");
        await hand.SendAsync("main a.btn-primary");
        await Assertions.Expect(clerk.Page.Locator("#findings .finding.error").First).ToBeVisibleAsync();
        await clerk.LookAsync("edit");
        await clerk.GoAsync(Case + "/submit", "submit-open");
        await clerk.CloseAsync();
    }

    /// <summary>From the finding on the page before submitting to its cell; what is typed there is kept without a button, and the finding goes.</summary>
    private async Task CorrectAsync(string rule, string text)
    {
        var (clerk, hand) = await AsAsync("clerk");
        await clerk.GoAsync(Case + "/submit");
        var line = clerk.Page.Locator(".finding-line", new() { HasText = rule }).First;
        var id = await line.GetAttributeAsync("id");
        await hand.SendAsync($"#{id} a[href*='/edit#']");
        await Assertions.Expect(clerk.Page.Locator("#findings")).ToContainTextAsync(rule);
        var key = Uri.UnescapeDataString(new Uri(clerk.Page.Url).Fragment.TrimStart('#'));
        var cell = clerk.Page.Locator($"[data-key=\"{key}\"]").First;
        await Assertions.Expect(cell).ToBeFocusedAsync();
        await clerk.Page.Keyboard.TypeAsync(text);
        await clerk.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(clerk.Page.Locator($"#findings .finding:has-text('{rule}')")).ToHaveCountAsync(0);
        await clerk.LookAsync("edit-" + rule);
        await clerk.CloseAsync();
    }

    /// <summary>The same answer to every finding that may be answered so.</summary>
    private async Task AnswerAsync(string what, string words)
    {
        var (clerk, hand) = await AsAsync("clerk");
        await clerk.GoAsync(Case + "/submit");
        var answers = clerk.Page.Locator($"button[value={what}]");
        for (var left = await answers.CountAsync(); left > 0; left--)
        {
            await hand.TypeAsync($"form:has(button[value={what}]) textarea", words);
            await hand.SendAsync($"form:has(button[value={what}]) button[value={what}]");
            await Assertions.Expect(answers).ToHaveCountAsync(left - 1);
        }

        await clerk.CloseAsync();
    }

    private async Task DecideWaiversAsync()
    {
        var (bureau, hand) = await AsAsync("bureau");
        await bureau.LookAsync("home-bureau");
        await bureau.GoAsync(Case, "case-waivers");
        while (await bureau.Page.Locator("button[value=grant]").CountAsync() > 0)
        {
            await hand.TypeAsync("form:has(button[value=grant]) textarea", Said.Granted);
            await hand.SendAsync("button[value=grant]");
            await Assertions.Expect(bureau.Page.Locator(".alert-danger")).ToHaveCountAsync(0);
        }

        await bureau.LookAsync("case-waivers-decided");
        await bureau.CloseAsync();
    }

    private async Task SubmitAsync(string name)
    {
        var (clerk, hand) = await AsAsync("clerk");
        await clerk.GoAsync(Case + "/submit");
        await hand.SendAsync("#submit");
        await Assertions.Expect(clerk.Page.Locator("main .alert-success")).ToBeVisibleAsync();
        await clerk.LookAsync(name);
        await clerk.GoAsync(Case, "case-" + name);
        await clerk.GoAsync(Case + "/edit", "edit-" + name);
        await clerk.CloseAsync();
    }

    private async Task SignAsync(string name)
    {
        var (head, hand) = await AsAsync("head");
        await head.LookAsync("home-head");
        await head.GoAsync(Case + "/sign", name);
        await hand.SendAsync("button[value=sign]");
        await Assertions.Expect(head.Page.Locator("main .alert-success")).ToBeVisibleAsync();
        await head.LookAsync(name + "-done");
        await head.CloseAsync();
    }

    private async Task ReturnAsync()
    {
        var (reviewer, hand) = await AsAsync("reviewer");
        await reviewer.LookAsync("home-reviewer");
        await reviewer.GoAsync("/review", "queue");
        await ReceiveAsync(reviewer, hand);
        foreach (var view in new[] { "paper", "original", "changes", "facts" }) await reviewer.GoAsync($"{Case}/review?View={view}", "review-" + view);
        await hand.TypeAsync("#remark-text", Said.Question);
        await hand.SendAsync("button[value=remark]");
        await Assertions.Expect(reviewer.Page.Locator(".remarks li")).ToHaveCountAsync(1);
        await hand.TypeAsync("#return-note", Said.Please);
        await hand.SendAsync("button[value=return]");
        await Assertions.Expect(reviewer.Page.Locator("button[value=return]")).ToHaveCountAsync(0);
        await reviewer.LookAsync("review-returned");
        await reviewer.CloseAsync();
    }

    private async Task ReceiveAsync(Walker reviewer, Hand hand)
    {
        await reviewer.GoAsync(Case + "/review");
        await hand.SendAsync("button[value=receive]");
        await Assertions.Expect(reviewer.Page.Locator("button[value=accept]")).ToBeVisibleAsync();
    }

    private async Task AnswerRemarkAsync()
    {
        var (clerk, hand) = await AsAsync("clerk");
        await clerk.LookAsync("home-returned");
        await clerk.GoAsync(Case, "case-returned");
        var answers = clerk.Page.Locator("button[value=answer]");
        for (var left = await answers.CountAsync(); left > 0; left--)
        {
            await hand.TypeAsync("form:has(button[value=answer]) textarea", Said.Added);
            await hand.SendAsync("button[value=answer]");
            await Assertions.Expect(answers).ToHaveCountAsync(left - 1);
        }

        await clerk.LookAsync("case-remark-answered");
        await clerk.CloseAsync();
    }

    private async Task AcceptAsync()
    {
        var (reviewer, hand) = await AsAsync("reviewer");
        await ReceiveAsync(reviewer, hand);
        await reviewer.GoAsync(Case + "/review?View=changes", "review-changes-again");
        await hand.SendAsync("button[value=resolve]");
        await hand.TypeAsync("[form=score-0][name='Sent.Score']", "1");
        await hand.TypeAsync("[form=score-0][name='Sent.Reason']", Said.Thin);
        await hand.SendAsync("#score-0 button");
        await Assertions.Expect(reviewer.Page.Locator("tr.changed")).ToHaveCountAsync(1);
        await hand.SendAsync("button[value=accept]");
        await Assertions.Expect(reviewer.Page.Locator("button[value=accept]")).ToHaveCountAsync(0);
        await reviewer.LookAsync("review-accepted");
        await reviewer.GoAsync(Case + "/opinion", "opinion");
        await reviewer.CloseAsync();
    }

    private async Task PublishAsync()
    {
        var (bureau, hand) = await AsAsync("bureau");
        await bureau.GoAsync(Case + "/publish", "publish");
        await hand.SendAsync("form[method=post] button.btn-primary");
        await Assertions.Expect(bureau.Page.Locator("main a[href^='/public/']")).ToBeVisibleAsync(new() { Timeout = 120_000 });
        await bureau.LookAsync("published");
        await bureau.CloseAsync();
    }

    /// <summary>A reader who knows two characters of the name comes to a figure, how it is worked out and where it stands.</summary>
    private async Task ReadAsync()
    {
        var reader = await Walker.StartAsync(browser, null, language, Data, _troubles);
        var hand = handOf(reader.Page);
        await reader.GoAsync("/public", "public");
        await hand.TypeAsync("#q", town.Name[..2]);
        await hand.SendAsync(".public-send button");
        await reader.LookAsync("public-found");
        (await reader.Page.Locator("main tbody tr").CountAsync()).ShouldBe(1);
        await hand.SendAsync("main td a");
        await reader.LookAsync("public-report");
        await hand.PressAsync(".paper td a.fact");
        await Assertions.Expect(reader.Page.Locator(".figures tr:target")).ToHaveCountAsync(1);
        await hand.PressAsync(".figures tr:has([lang] + .places a) .places a");
        await reader.LookAsync("public-figure");
        await reader.GoAsync(new Uri(reader.Page.Url).AbsolutePath + "/feedback", "public-feedback");
        await reader.GoAsync("/public/overview", "public-overview");
        await reader.CloseAsync();
    }

    private async Task<(Walker Person, Hand Hand)> AsAsync(string role)
    {
        var walker = await Walker.StartAsync(browser, role + town.Tag, language, Data, _troubles);
        return (walker, handOf(walker.Page));
    }
}
