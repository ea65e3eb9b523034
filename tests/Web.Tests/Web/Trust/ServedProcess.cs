using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Gouji.Web.Hosting;
using Gouji.Workflow.Cases;
using Gouji.Workflow.People;
using Gouji.Workflow.Storage;
using Gouji.Workflow.Units;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Gouji.Web.Tests.Web.Trust;

/// <summary>The program itself, <c>gouji-web serve</c>, as a process of its own that can be killed and started again on the same data and address.</summary>
internal sealed class ServedProcess : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    private readonly string _folder = Directory.CreateTempSubdirectory("gouji-served-").FullName;
    private Process? _process;

    public ServedProcess()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        Store = GoujiStore.Of(_folder, null);
    }

    public string Address { get; }

    /// <summary>The same database, seen from outside.</summary>
    public GoujiStore Store { get; }

    /// <summary>What it wrote to the terminal.</summary>
    public ConcurrentQueue<string> Said { get; } = [];

    public Unit Unit { get; private set; } = null!;

    /// <summary>People with the password of all tests, by the names of their accounts.</summary>
    public Dictionary<string, Actor> People { get; } = [];

    /// <summary>A unit, people and reports to be filled in, before the program starts for the first time.</summary>
    public async Task<IReadOnlyList<long>> SetUpAsync(int cases, params (string Name, Role Role)[] people)
    {
        await using var app = WebProgram.Create(new HostSettings(_folder, Address) { IsEmpty = true });
        await WebProgram.PrepareAsync(app);
        Unit = await KeepAsync(new Unit { Code = "900101", Name = "青禾镇", Path = "/900101/" });
        foreach (var (name, role) in people)
        {
            var account = new Account { Name = name, PersonName = name };
            using (var scope = app.Services.CreateScope()) await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(account, WebHost.Password);
            await KeepAsync(new Assignment { AccountId = account.Id, Role = role, UnitId = Unit.Id });
            People[name] = (await new Actors(Store).FindAsync(account.Id))!;
        }

        List<long> made = [];
        for (var i = 0; i < cases; i++) made.Add((await KeepAsync(new Case { UnitId = Unit.Id, Year = 2023 - i, FormId = "hunan-overall-2023" })).Id);
        return made;
    }

    /// <summary>Starts it and tells how long it took until it answered.</summary>
    public async Task<TimeSpan> StartAsync()
    {
        var watch = Stopwatch.StartNew();
        _process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(WebProgram).Assembly.Location, "serve", "--data", _folder, "--urls", Address, "--empty"])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _process.OutputDataReceived += (_, line) => Said.Enqueue(line.Data ?? "");
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        while (!await IsThereAsync(client))
        {
            if (watch.Elapsed > s_patience || _process.HasExited) throw new InvalidOperationException("The program did not start.");
            await Task.Delay(20);
        }

        return watch.Elapsed;
    }

    /// <summary>SIGKILL: nothing is tidied up.</summary>
    public async Task KillAsync()
    {
        _process!.Kill();
        await _process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is { HasExited: false }) await KillAsync();
        _process?.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private Task<T> KeepAsync<T>(T thing) where T : class => Store.WriteAsync((database, _) =>
    {
        database.Add(thing);
        return Task.FromResult((thing, true));
    });

    private static async Task<bool> IsThereAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync("/sign-in");
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
