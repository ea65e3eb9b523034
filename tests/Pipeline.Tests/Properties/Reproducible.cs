using System.Globalization;
using FsCheck;

namespace Gouji.Pipeline.Tests.Properties;

/// <summary>
/// Properties run on the same cases each time, so that a build that passed passes again. GOUJI_SEED=n draws other cases and GOUJI_TIMES=k runs
/// k times as many; what such a run finds becomes a test of its own.
/// </summary>
internal static class Reproducible
{
    private const ulong Gamma = 9007199254740881;

    public static Config Runs(int count) => Config.QuickThrowOnFailure
        .WithReplay(Number("GOUJI_SEED", 20261123), Gamma)
        .WithMaxTest(count * (int)Number("GOUJI_TIMES", 1));

    private static ulong Number(string name, ulong otherwise) =>
        ulong.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
