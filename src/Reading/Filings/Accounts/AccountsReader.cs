using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Reading.Formats;

namespace Gouji.Reading.Filings.Accounts;

/// <summary>
/// The door to the accounts: an export with codes, budgets and what was spent goes in, the filing comes out with the facts its lines add up to. Codes
/// decide, never names; a total and its parts are never both counted; what no fact is made of is listed.
/// </summary>
public static class AccountsReader
{
    /// <param name="unit">The unit of its money, where the export prints none.</param>
    public static AccountsResult Read(string path, Filing filing, Unit? unit = null)
    {
        try
        {
            if (path.Length == 0 || !File.Exists(path)) return new AccountsRefused(path, Directory.Exists(path) ? Sentences.Folder : Sentences.NotFound);
            return FileBytes.Read(path, Limits.Default.FileBytes) is { } bytes ? Read(path, bytes, filing, unit) : new AccountsRefused(path, Sentences.FileTooBig(Limits.Default.FileBytes));
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new AccountsRefused(path, Sentences.NotAccessible);
        }
    }

    /// <summary>Reads an export's bytes; <paramref name="file"/> is only its name in places and messages.</summary>
    public static AccountsResult Read(string file, byte[] bytes, Filing filing, Unit? unit = null) => FormatList.Read(file, bytes, Limits.Default) switch
    {
        DocumentRead(var document) => Of(file, document, filing, unit),
        DocumentRefused(var why) => new AccountsRefused(file, why),
        var other => throw new InvalidOperationException($"Unknown result {other}."),
    };

    private static AccountsResult Of(string file, Document document, Filing filing, Unit? unit)
    {
        var tables = AccountsTable.Of(document, unit);
        if (tables.Count == 0) return new AccountsRefused(file, Sentences.NoAccounts);
        if (tables.Exists(t => t.LacksUnit)) return new AccountsRefused(file, Sentences.NoUnitOfAccounts);
        var sums = new AccountsSums(filing.Year);
        foreach (var table in tables) sums.Add(table.Lines);
        var (taken, questions) = AccountsTaking.Take(filing, sums);
        return new AccountsRead(file, taken, sums.Mapped, sums.Unmapped, [.. sums.Questions, .. questions]);
    }
}
