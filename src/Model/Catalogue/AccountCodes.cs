namespace Gouji.Model.Catalogue;

/// <summary>The codes of the accounts and the heads of their exports, built in from vocabulary/account-codes.md.</summary>
public static class AccountCodes
{
    private static readonly Lazy<(IReadOnlyList<AccountCode> Codes, IReadOnlyList<(string Column, IReadOnlyList<string> Names)> Heads)> s_page = new(Read);

    public static IReadOnlyList<AccountCode> All => s_page.Value.Codes;

    /// <summary>The columns an export may have, with the words of their heads, in the order in which they are tried.</summary>
    public static IReadOnlyList<(string Column, IReadOnlyList<string> Names)> Heads => s_page.Value.Heads;

    private static (IReadOnlyList<AccountCode>, IReadOnlyList<(string, IReadOnlyList<string>)>) Read()
    {
        var text = EmbeddedText.One(typeof(AccountCodes).Assembly, "vocabulary/account-codes.md");
        return (
            [.. MarkdownTable.Rows(text, "编码").Select(r => new AccountCode(r.Cells[0], Vocabulary.Default[r.Cells[1]], r.Cells[2] == "基本"))],
            [.. MarkdownTable.Rows(text, "栏").Select(r => (r.Cells[0], (IReadOnlyList<string>)r.Cells[1].Split('；', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))]);
    }
}
