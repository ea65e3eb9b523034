using AngleSharp.Html.Parser;
using System.Net;
using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Web.Cases;
using Gouji.Web.Policies;
using Gouji.Workflow.Reviewing;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;
using Gouji.Workflow.Publishing;
using Gouji.Workflow.Storage;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Gouji.Web.Tests.Web.Policies;

/// <summary>
/// Every route × every role, of the unit in question and of another, nobody with a role and nobody at all. What is expected follows from the policy on the
/// route and <see cref="Rights.Table"/>, never from a list here.
/// </summary>
public sealed class RightsMatrixTests(WebHost host) : IClassFixture<WebHost>
{
    private const string OwnPath = "/900000/900101/";

    private RouteValues? _values;

    [Fact]
    public async Task Routes_AreOpenToThoseWithTheRightAndToNobodyElse()
    {
        var people = await PeopleAsync();
        Routes.Where(route => _values!.Fill(route) is null).Select(route => $"{route.RoutePattern.RawText}: a parameter of a kind that {nameof(RouteValues)} does not know").ShouldBeEmpty();
        List<string> wrong = [];
        foreach (var person in people)
            foreach (var route in Routes.OrderBy(r => r.RoutePattern.RawText == "/sign-out"))
                foreach (var method in Methods(route))
                    if (await WrongAsync(person, route, method) is { } complaint) wrong.Add(complaint);
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Matrix_HasEveryRole() => Enum.GetValues<Role>().Length.ShouldBe(7);

    private IEnumerable<RouteEndpoint> Routes => host.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(route => route.Metadata.GetMetadata<StaticAssetDescriptor>() is null);

    private static IEnumerable<string> Methods(RouteEndpoint route) => (route.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Except(["HEAD", "OPTIONS"]).Order(StringComparer.Ordinal);

    private async Task<string?> WrongAsync(Person person, RouteEndpoint route, string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), _values!.Fill(route) + (method == "GET" ? "?since=0&key=" + Uri.EscapeDataString("总支出 @决算") : ""));
        if (method != "GET")
        {
            request.Headers.Add("X-CSRF-TOKEN", person.Token);
            request.Content = RouteContents.Of(route, person.Token);
        }

        using var answer = await person.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var (isExpected, isOpen) = (May(person, route), IsOpen(answer, route));
        // A page that is sent no form of its own does nothing, whoever asks.
        if (method == "POST" && answer.StatusCode == HttpStatusCode.BadRequest && route.Metadata.GetMetadata<ComponentTypeMetadata>() is not null) return null;
        if ((int)answer.StatusCode >= 500) return $"{person.Name}: {method} {request.RequestUri} broke with {(int)answer.StatusCode}";
        return isExpected == isOpen ? null : $"{person.Name}: {method} {request.RequestUri} should {(isExpected ? "" : "not ")}be open, was {(int)answer.StatusCode} {answer.Headers.Location}";
    }

    /// <summary>What policy and table say. A right about units is asked for the unit of the route's case; a case without a right on its route is for those who may read it.</summary>
    private static bool May(Person person, RouteEndpoint route)
    {
        if (route.Metadata.GetMetadata<ForAnyoneAttribute>() is not null) return true;
        if (person.Actor is not { } actor) return false;
        var right = route.Metadata.GetMetadata<NeedsAttribute>()?.Right;
        if (!RouteValues.IsOfCase(route)) return right is null || actor.Has(right.Value);
        return actor.Has(right ?? Right.ReadCases, OwnPath);
    }

    /// <summary>Whether somebody got in. What is for anyone, or for all who are signed in, may lead nowhere, but never to signing in.</summary>
    private static bool IsOpen(HttpResponseMessage answer, RouteEndpoint route) => answer.StatusCode switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => false,
        HttpStatusCode.NotFound => route.Metadata.GetMetadata<NeedsAttribute>() is null && !RouteValues.IsOfCase(route),
        HttpStatusCode.Found => answer.Headers.Location?.OriginalString.Contains("/sign-in?back=", StringComparison.Ordinal) != true,
        _ => true,
    };

    private async Task<List<Person>> PeopleAsync()
    {
        var root = await host.UnitAsync("900000", "云溪县财政局");
        var own = await host.UnitAsync("900101", "青禾镇", root);
        var other = await host.UnitAsync("900102", "石桥镇", root);
        await WorldAsync(own);
        var nobody = host.Client();
        List<Person> people = [new("nobody at all", nobody, await TokenAsync(nobody, "/sign-in"), null), await SignInAsync("no.role")];
        foreach (var role in Enum.GetValues<Role>())
            foreach (var unit in Rights.Alone.Contains(role) ? [root] : new[] { root, own, other })
                people.Add(await SignInAsync($"{role}.{unit.Code}".ToLowerInvariant(), (role, unit)));
        return people;
    }

    private async Task WorldAsync(Gouji.Workflow.Units.Unit own)
    {
        var account = await host.AccountAsync("somebody");
        var @case = new Gouji.Workflow.Cases.Case { UnitId = own.Id, Year = 2023, FormId = "hunan-overall-2023" };
        var contents = new Contents(host.Store, host.Clock);
        var hash = await contents.KeepAsync("{}"u8.ToArray());
        // Submitted with an upload, so that whatever a route leads to is there; how it was decided follows from its state.
        var filing = await contents.KeepAsync(SubmissionBytes.Filing(NewFiling.Of(FormCatalogue.Find("hunan-overall-2023")!, 2023, own.Name, ["道路维护"])));
        var publication = await host.Store.WriteAsync(async (database, ct) =>
        {
            database.Years.Add(new FiscalYear { Year = 2023, FormId = "hunan-overall-2023", DueOn = new DateOnly(2024, 4, 30), IsOpen = true });
            (@case.State, @case.Round, @case.Score, @case.Grade, @case.Opinion) = (CaseState.Accepted, 1, 90m, GradeLevel.Excellent, "同意");
            database.Cases.Add(@case);
            await database.SaveChangesAsync(ct);
            database.Submissions.Add(new Submission { CaseId = @case.Id, Round = 1, Revision = 1, SubmittedBy = account.Id, SubmittedAt = host.Clock.GetUtcNow(), FilingHash = filing, FindingsHash = hash });
            database.Uploads.Add(new Upload { CaseId = @case.Id, FileName = "报告.docx", Hash = hash, AccountId = account.Id, At = host.Clock.GetUtcNow(), PageHash = hash });
            var published = new Publication { CaseId = @case.Id, Year = 2023, UnitName = own.Name, Title = "报告", Text = "正文", AccountId = account.Id, At = host.Clock.GetUtcNow() };
            database.Publications.Add(published);
            await database.SaveChangesAsync(ct);
            database.PublishedFiles.Add(new PublishedFile { PublicationId = published.Id, Name = "notes.txt", Hash = hash, Size = 2 });
            return (published, true);
        });
        _values = new RouteValues(@case.Id, own.Id, account.Id, publication.Id);
    }

    private async Task<Person> SignInAsync(string name, params (Role Role, Gouji.Workflow.Units.Unit Unit)[] roles)
    {
        await host.AccountAsync(name, roles);
        var client = await host.SignedInAsync(name);
        return new Person(name, client, await TokenAsync(client, "/account/password"), new Actor(0, name, name, [.. roles.Select(r => new ActorRole(r.Role, r.Unit.Path))]));
    }

    private static async Task<string> TokenAsync(HttpClient client, string path)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(path));
        return page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
    }

    private sealed record Person(string Name, HttpClient Client, string Token, Actor? Actor);
}
