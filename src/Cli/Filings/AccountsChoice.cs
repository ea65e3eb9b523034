using System.CommandLine;
using Gouji.Model;

namespace Gouji.Cli.Filings;

/// <summary>The options that fill a filing up from an export of the accounts.</summary>
internal sealed class AccountsChoice(Option<string> file, Option<string> unit)
{
    /// <param name="Unit">元 or 万元, or null where the file says it.</param>
    public sealed record Asked(string File, Unit? Unit);

    public static AccountsChoice Create(Language language) => new(
        new Option<string>("--accounts") { Description = Sentences.Accounts.In(language), HelpName = "FILE" },
        Choices.Option("--accounts-unit", Sentences.AccountsUnit, language, Unit.Yuan.Name, Unit.WanYuan.Name));

    public void AddTo(Command command)
    {
        command.Options.Add(file);
        command.Options.Add(unit);
    }

    public Asked? Of(ParseResult parsed) => parsed.GetValue(file) is not { } path ? null : new Asked(path, parsed.GetValue(unit) switch
    {
        "元" => Unit.Yuan,
        "万元" => Unit.WanYuan,
        _ => null,
    });
}
