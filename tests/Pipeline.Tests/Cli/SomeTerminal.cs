using System.Text;
using Gouji.Cli;
using Gouji.Model;

namespace Gouji.Pipeline.Tests.Cli;

/// <summary>Runs the command in this process and keeps what it wrote.</summary>
internal static class SomeTerminal
{
    public static Ran Run(params string[] args) => Run(Language.Chinese, terminal => GoujiCommand.Run(args, terminal));

    public static Ran Run(Language language, Func<Terminal, int> run)
    {
        using var output = new MemoryStream();
        using var error = new MemoryStream();
        var code = 0;
        using (var terminal = new Terminal(output, error, language)) code = run(terminal);
        return new Ran(code, Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(error.ToArray()));
    }
}

/// <summary>What a run of the command gave.</summary>
internal sealed record Ran(int Code, string Output, string Error);
