using System.CommandLine;
using Gouji.Model;
using Gouji.Workflow.History;

namespace Gouji.Web.Commands;

/// <summary><c>gouji verify-history</c>: every link of the chain of history, and that the tables are what it tells.</summary>
internal static class VerifyHistoryCommand
{
    public static Command Create(TextWriter output, Language language)
    {
        var choice = DatabaseChoice.Create(language);
        var command = new Command("verify-history", Sentences.VerifyHistoryWords.In(language)) { choice.Data, choice.Database };
        command.SetAction(async (parsed, ct) =>
        {
            if (!choice.IsThere(parsed))
            {
                await output.WriteLineAsync(Sentences.NoDatabase(choice.Folder(parsed)).In(language));
                return 1;
            }

            var verdict = await HistoryCheck.VerifyAsync(choice.Store(parsed), ct);
            await output.WriteLineAsync(verdict.Words.In(language));
            return verdict.IsWhole ? 0 : 1;
        });
        return command;
    }
}
