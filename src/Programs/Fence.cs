using System.Diagnostics;
using System.Globalization;

namespace Gouji.Programs;

/// <summary>
/// The fence around a program: bounds on memory, processor time and file size (prlimit) and a network of its own without any way out
/// (unshare), both of util-linux. Where these are missing, as on other systems, the program runs with its time-out alone.
/// </summary>
internal static class Fence
{
    private static readonly Lazy<string?> s_prlimit = new(() => ProgramPath.Find("prlimit"));
    private static readonly Lazy<string[]> s_noNetwork = new(NoNetwork);

    /// <summary>The command line that runs a program inside the fence.</summary>
    public static IReadOnlyList<string> Around(string program, IReadOnlyList<string> arguments, ProgramLimits limits) =>
        [.. s_noNetwork.Value, .. Bounds(limits), program, .. arguments];

    private static string[] Bounds(ProgramLimits limits) => s_prlimit.Value is not { } prlimit ? [] :
    [
        prlimit,
        $"--as={limits.MemoryBytes.ToString(CultureInfo.InvariantCulture)}",
        $"--cpu={((int)Math.Ceiling(limits.Processor.TotalSeconds)).ToString(CultureInfo.InvariantCulture)}",
        $"--fsize={limits.OutputBytes.ToString(CultureInfo.InvariantCulture)}",
        "--core=0",
        "--",
    ];

    /// <summary>Some systems forbid it to ordinary users, so it is tried once.</summary>
    private static string[] NoNetwork()
    {
        if (ProgramPath.Find("unshare") is not { } unshare) return [];
        string[] fence = [unshare, "--map-root-user", "--net", "--"];
        return Works([.. fence, ProgramPath.Find("true") ?? "true"]) ? fence : [];
    }

    private static bool Works(string[] command)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            return process.WaitForExit(2000) && process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
