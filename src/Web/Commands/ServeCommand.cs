using System.CommandLine;
using System.CommandLine.Parsing;
using System.Net;
using Gouji.Model;
using Gouji.Web.Demonstration;
using Gouji.Web.Hosting;
using Gouji.Web.Publishing;
using Gouji.Web.SignIn;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;

namespace Gouji.Web.Commands;

/// <summary><c>gouji serve</c>: the workspace on this machine until it is stopped.</summary>
internal static class ServeCommand
{
    public static Command Create(TextWriter output, Language language)
    {
        var database = DatabaseChoice.Create(language);
        var urls = new Option<string>("--urls") { Description = Sentences.UrlsOption.In(language), HelpName = "URL", DefaultValueFactory = _ => HostSettings.DefaultUrl };
        var proxy = new Option<IPAddress[]>("--proxy")
        {
            Description = Sentences.ProxyOption.In(language),
            HelpName = "ADDRESS",
            DefaultValueFactory = _ => [],
            CustomParser = parsed => Addresses(parsed, language),
        };
        var empty = new Option<bool>("--empty") { Description = Sentences.EmptyOption.In(language) };
        var command = new Command("serve", Sentences.Serve.In(language)) { database.Data, urls, database.Database, proxy, empty };
        command.SetAction((parsed, ct) => ServeAsync(
            new HostSettings(database.Folder(parsed), parsed.GetValue(urls)!) { Connection = parsed.GetValue(database.Database), Proxies = parsed.GetValue(proxy)!, IsEmpty = parsed.GetValue(empty) }, output, language, ct));
        return command;
    }

    private static IPAddress[] Addresses(ArgumentResult parsed, Language language)
    {
        List<IPAddress> addresses = [];
        foreach (var text in parsed.Tokens.Select(t => t.Value))
            // A bare number would be taken for an address too.
            if (text.AsSpan().ContainsAny('.', ':') && IPAddress.TryParse(text, out var address)) addresses.Add(address);
            else parsed.AddError(Sentences.NoAddress(text).In(language));
        return [.. addresses];
    }

    private static async Task<int> ServeAsync(HostSettings settings, TextWriter output, Language language, CancellationToken ct)
    {
        await using var app = WebProgram.Create(settings);
        await WebProgram.PrepareAsync(app, ct);
        var isMade = !settings.IsEmpty && await InventedAsync(app.Services, ct);
        await app.StartAsync(ct);
        _ = Task.Run(() => Rehearsal.Run(app.Lifetime.ApplicationStopping), ct);
        await output.WriteLineAsync(Sentences.Serving(string.Join("  ", app.Urls)).In(language));
        await output.WriteLineAsync((settings.Connection is null ? Sentences.KeptIn(settings.DataFolder) : Sentences.KeptInDatabase(settings.DataFolder)).In(language));
        if (await SetUpAsync(app, ct) is { } setUp) await output.WriteLineAsync(setUp.In(language));
        if (isMade) await output.WriteLineAsync(Sentences.DemonstrationMade.In(language));
        await output.WriteLineAsync(Sentences.HowToStop.In(language));
        await app.WaitForShutdownAsync(ct);
        return 0;
    }

    /// <summary>Where nobody is there yet, the first administrators are named by who started the program: only here the code is shown.</summary>
    private static async Task<Sentence?> SetUpAsync(WebApplication app, CancellationToken ct) =>
        await app.Services.GetRequiredService<PeopleDesk>().IsEmptyAsync(ct) ? Sentences.SetUpAt(app.Urls.First().TrimEnd('/'), app.Services.GetRequiredService<SetupCode>().New()) : null;

    /// <summary>A first start without data makes the invented county.</summary>
    private static Task<bool> InventedAsync(IServiceProvider services, CancellationToken ct)
    {
        var store = services.GetRequiredService<GoujiStore>();
        var clock = services.GetRequiredService<TimeProvider>();
        return new FirstStart(store, clock, made => Publisher(store, made)).MakeAsync(ct);
    }

    /// <summary>The invented county is published without pdf, which would take some seconds for each report.</summary>
    private static PublishCase Publisher(GoujiStore store, TimeProvider clock)
    {
        var publisher = CasePublisher.Of(store, clock);
        return async (actor, caseId, ct) => (await publisher.PublishAsync(actor, caseId, makesPdf: false, ct: ct)).Action is Done;
    }
}
