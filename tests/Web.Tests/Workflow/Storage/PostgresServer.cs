using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Gouji.Web.Tests.Workflow.Storage;

/// <summary>A PostgreSQL server of the tests' own, on a free port of the loopback, in a folder of its own; started once a run, ended with it.</summary>
internal sealed class PostgresServer
{
    private static readonly Lazy<PostgresServer> s_shared = new(() => new PostgresServer());

    private readonly string _folder = Directory.CreateTempSubdirectory("gouji-postgres-").FullName;

    private PostgresServer()
    {
        Port = FreePort();
        if (IsRoot) Run("chown", "postgres", _folder);
        Run(Program("initdb"), "-D", _folder + "/data", "-U", "gouji", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        Run(Program("pg_ctl"), "-D", _folder + "/data", "-w", "-l", _folder + "/log", "-o", $"-p {Port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off", "start");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop();
    }

    public static PostgresServer Shared => s_shared.Value;

    private static bool IsRoot => Environment.UserName == "root";

    private int Port { get; }

    public string Connection(string database) => $"Host=127.0.0.1;Port={Port};Username=gouji;Database={database};Maximum Pool Size=20";

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>Debian keeps the server's programs beside the version, not on the path.</summary>
    private static string Program(string name) =>
        Directory.Exists("/usr/lib/postgresql") && Directory.GetDirectories("/usr/lib/postgresql").Order(StringComparer.Ordinal).LastOrDefault(d => File.Exists($"{d}/bin/{name}")) is { } version
            ? $"{version}/bin/{name}"
            : name;

    private void Stop()
    {
        Run(Program("pg_ctl"), "-D", _folder + "/data", "-m", "immediate", "stop");
        if (IsRoot) Run("rm", "-rf", _folder); else Directory.Delete(_folder, recursive: true);
    }

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private void Run(string program, params string[] arguments)
    {
        var start = IsRoot && program is not ("chown" or "rm")
            ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        start.WorkingDirectory = _folder;
        start.RedirectStandardOutput = true;
        using var process = Process.Start(start)!;
        if (!process.WaitForExit(30_000) || process.ExitCode != 0) throw new InvalidOperationException($"{program} ended with {(process.HasExited ? process.ExitCode : "no end")}.");
    }
}
