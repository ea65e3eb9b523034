using System.CommandLine;
using Gouji.Model;
using Gouji.Web.Backup;

namespace Gouji.Web.Commands;

/// <summary><c>gouji restore FILE</c>: a backup becomes the database, once it is found to be whole.</summary>
internal static class RestoreCommand
{
    public static Command Create(TextWriter output, Language language)
    {
        var (file, choice) = (new Argument<string>("FILE") { Description = Sentences.BackupFile.In(language) }, DatabaseChoice.Create(language));
        var force = new Option<bool>("--force") { Description = Sentences.ForceOption.In(language) };
        var command = new Command("restore", Sentences.RestoreWords.In(language)) { file, choice.Data, choice.Database, force };
        command.SetAction(async (parsed, ct) =>
        {
            var result = await Backups.RestoreAsync(parsed.GetValue(file)!, choice.Store(parsed), choice.Folder(parsed), parsed.GetValue(force), ct);
            await output.WriteLineAsync(result.Words.In(language));
            return result.IsDone ? 0 : 1;
        });
        return command;
    }
}
