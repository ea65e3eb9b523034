using System.CommandLine;
using Gouji.Model;
using Gouji.Web.Commands;

namespace Gouji.Web;

/// <summary>
/// The door to the web program: <c>gouji serve</c> and the commands that keep what it keeps. A wrong usage or a broken world is one sentence and an exit
/// code (64, 70), never a stack trace unless GOUJI_DEBUG=1.
/// </summary>
internal static class WebCommand
{
    private const int WrongUsage = 64;
    private const int Broken = 70;

    private static readonly ParserConfiguration s_parsing = new() { ResponseFileTokenReplacer = null };
    private static readonly InvocationConfiguration s_invoking = new() { EnableDefaultExceptionHandler = false };

    public static async Task<int> RunAsync(IReadOnlyList<string> args, TextWriter output, TextWriter complaints)
    {
        var language = LocaleText.AskedFor(args) ?? LocaleText.Language(Environment.GetEnvironmentVariable);
        try
        {
            var parsed = Build(output, language).Parse(args, s_parsing);
            if (parsed.Errors.Count == 0) return await parsed.InvokeAsync(s_invoking);
            await complaints.WriteLineAsync(Sentences.WrongUsage(string.Join(' ', args)).In(language));
            return WrongUsage;
        }
        catch (Exception trouble)
        {
            var isDebugging = Environment.GetEnvironmentVariable("GOUJI_DEBUG") == "1";
            await complaints.WriteLineAsync(isDebugging ? trouble.ToString() : Sentences.CannotRun(trouble.Message).In(language));
            return Broken;
        }
    }

    private static RootCommand Build(TextWriter output, Language language)
    {
        var root = new RootCommand(Sentences.Program.In(language));
        root.Options.Add(new Option<string>("--lang") { Description = Sentences.LangOption.In(language), HelpName = "zh|en", Recursive = true });
        root.Subcommands.Add(ServeCommand.Create(output, language));
        root.Subcommands.Add(ReadUploadCommand.Create());
        root.Subcommands.Add(BackupCommand.Create(output, language));
        root.Subcommands.Add(RestoreCommand.Create(output, language));
        root.Subcommands.Add(VerifyHistoryCommand.Create(output, language));
        return root;
    }
}
