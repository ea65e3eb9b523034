using System.Globalization;

namespace Gouji.Fuzz;

/// <summary>
/// Fuzz [--executions N] [--seconds S] [--seed N] [--programs]: files that exist are damaged at random and taken through reading, checking and writing. First the kept cases
/// are tried, then new ones; what breaks the program or hangs is kept in cases/. Exit code 1 when anything did.
/// </summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        if (args is ["worker", var seed, var first, var count, .. var rest]) return Worker.Run(Number(seed), Number(first), Number(count), rest.Contains("programs"));
        if (args is ["case", var file]) return Worker.Try(file);
        var campaign = new Campaign(Option(args, "--seed", 1), args.Contains("--programs"));
        return campaign.Run(Option(args, "--executions", 2000), TimeSpan.FromSeconds(Option(args, "--seconds", 3600))) ? 0 : 1;
    }

    private static int Option(string[] args, string name, int otherwise)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? Number(args[at + 1]) : otherwise;
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
