using System.CommandLine;
using Gouji.Model;
using Gouji.Web.Backup;

namespace Gouji.Web.Commands;

/// <summary><c>gouji backup FILE</c>: the whole database in one file, while the workspace runs.</summary>
internal static class BackupCommand
{
    public static Command Create(TextWriter output, Language language)
    {
        var (file, choice) = (new Argument<string>("FILE") { Description = Sentences.BackupFile.In(language) }, DatabaseChoice.Create(language));
        var command = new Command("backup", Sentences.BackupWords.In(language)) { file, choice.Data, choice.Database };
        command.SetAction(async (parsed, ct) =>
        {
            var result = choice.IsThere(parsed)
                ? await Backups.MakeAsync(choice.Store(parsed), parsed.GetValue(file)!, TimeProvider.System, ct)
                : new BackupResult(false, Sentences.NoDatabase(choice.Folder(parsed)));
            await output.WriteLineAsync(result.Words.In(language));
            return result.IsDone ? 0 : 1;
        });
        return command;
    }
}
