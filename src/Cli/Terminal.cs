using System.Text;
using Gouji.Model;

namespace Gouji.Cli;

/// <summary>What the command is run from: where its output goes, in which language, and whether that place shows colours. Always UTF-8 without a mark.</summary>
internal sealed class Terminal : IDisposable
{
    private const int BufferBytes = 1 << 15;

    public Terminal(Stream output, Stream error, Language language, bool hasColour = false, bool isDebugging = false)
    {
        OutputBytes = new BufferedStream(output, BufferBytes);
        Output = Writer(OutputBytes);
        Error = Writer(error);
        (Language, HasColour, IsDebugging) = (language, hasColour, isDebugging);
    }

    public Stream OutputBytes { get; }

    public TextWriter Output { get; }

    public TextWriter Error { get; }

    /// <summary>The language the locale asks for; --lang overrides it.</summary>
    public Language Language { get; }

    public bool HasColour { get; }

    /// <summary>Where a person watches: the error output when it is a terminal, or null. What is shown there may be wiped again.</summary>
    public TextWriter? Screen { get; init; }

    /// <summary>Whether stack traces are wanted.</summary>
    public bool IsDebugging { get; }

    public static Terminal OfProcess()
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected) Console.OutputEncoding = new UTF8Encoding(false);
        var isDumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(
            Console.OpenStandardOutput(),
            Console.OpenStandardError(),
            LocaleText.Language(Environment.GetEnvironmentVariable),
            !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && !isDumb,
            Environment.GetEnvironmentVariable("GOUJI_DEBUG") == "1")
        {
            Screen = Console.IsErrorRedirected || isDumb ? null : Writer(Console.OpenStandardError()),
        };
    }

    /// <summary>Says one sentence on the error output.</summary>
    public void Complain(string sentence)
    {
        Error.Write("gouji: ");
        Error.Write(sentence);
        Error.Write('\n');
        Error.Flush();
    }

    /// <summary>What an output that takes no more still holds is lost; the command has said so by then.</summary>
    public void Dispose()
    {
        TryFlush(Output.Flush);
        TryFlush(OutputBytes.Flush);
        TryFlush(Error.Flush);
    }

    private static void TryFlush(Action flush)
    {
        try
        {
            flush();
        }
        catch (IOException)
        {
        }
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false)) { NewLine = "\n" };
}
