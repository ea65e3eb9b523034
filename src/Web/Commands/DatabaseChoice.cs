using System.CommandLine;
using Gouji.Model;
using Gouji.Web.Hosting;
using Gouji.Workflow.Storage;

namespace Gouji.Web.Commands;

/// <summary>Which database a command is about: --data or --database.</summary>
internal sealed record DatabaseChoice(Option<string> Data, Option<string?> Database)
{
    public static DatabaseChoice Create(Language language) => new(
        new Option<string>("--data") { Description = Sentences.DataOption.In(language), HelpName = "DIR", DefaultValueFactory = _ => HostSettings.DefaultFolder },
        new Option<string?>("--database") { Description = Sentences.DatabaseOption.In(language), HelpName = "CONNECTION" });

    public string Folder(ParseResult parsed) => Path.GetFullPath(parsed.GetValue(Data)!);

    public GoujiStore Store(ParseResult parsed) => GoujiStore.Of(Folder(parsed), parsed.GetValue(Database));

    /// <summary>Whether there is something to work on; SQLite would make an empty file.</summary>
    public bool IsThere(ParseResult parsed) => parsed.GetValue(Database) is not null || File.Exists(GoujiStore.FileIn(Folder(parsed)));
}
