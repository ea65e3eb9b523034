using System.Net;
using Gouji.Web.Hosting;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Gouji.Workflow.Units;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace Gouji.Web.Tests.Web;

/// <summary>The real host on a free port of the loopback with a throw-away database; one for a test class (IClassFixture).</summary>
public sealed class WebHost : IAsyncLifetime
{
    public const string Password = "Orchard-Gate-27";

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "gouji-web-" + Guid.NewGuid().ToString("N"));
    private WebApplication? _app;

    public WebApplication App => _app ?? throw new InvalidOperationException("The host has not started.");

    public GoujiStore Store => App.Services.GetRequiredService<GoujiStore>();

    /// <summary>The clock of the host, which a test may move on.</summary>
    public TestClock Clock { get; } = new();

    public Uri Address => new(App.Urls.First());

    public async Task InitializeAsync()
    {
        _app = WebProgram.Create(new HostSettings(_folder, "http://127.0.0.1:0") { IsEmpty = true, Clock = Clock, Limits = new RequestLimits(SignedIn: 100_000, Anonymous: 100_000, SignIns: 100_000) });
        await WebProgram.PrepareAsync(_app);
        await _app.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await App.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>A browser without its pages: keeps cookies, follows no redirect.</summary>
    public HttpClient Client(string language = "zh-CN")
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Address };
        client.DefaultRequestHeaders.Add("Accept", "text/html");
        client.DefaultRequestHeaders.Add("Accept-Language", language);
        return client;
    }

    /// <summary>A unit below another, or a root.</summary>
    public Task<Unit> UnitAsync(string code, string name, Unit? parent = null) => Store.WriteAsync((database, _) =>
    {
        var unit = new Unit { Code = code, Name = name, ParentId = parent?.Id, Path = (parent?.Path ?? "/") + code + "/" };
        database.Units.Add(unit);
        return Task.FromResult((unit, true));
    });

    /// <summary>An account with the password of all tests and its roles.</summary>
    public async Task<Account> AccountAsync(string name, params (Role Role, Unit Unit)[] roles)
    {
        using var scope = App.Services.CreateScope();
        var account = new Account { Name = name, PersonName = name };
        await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, Password);
        await Store.WriteAsync((database, _) =>
        {
            database.Assignments.AddRange(roles.Select(role => new Assignment { AccountId = account.Id, Role = role.Role, UnitId = role.Unit.Id }));
            return Task.FromResult((true, true));
        });
        return account;
    }

    /// <summary>A client signed in under a name.</summary>
    public async Task<HttpClient> SignedInAsync(string name, string password = Password)
    {
        var client = Client();
        using var answer = await client.SignInAsync(name, password);
        return answer.StatusCode == HttpStatusCode.Found ? client : throw new InvalidOperationException($"{name} could not sign in: {answer.StatusCode}");
    }
}
