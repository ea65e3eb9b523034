namespace Gouji.Checking.Formulas;

/// <summary>The words that are not names.</summary>
internal static class Keywords
{
    public static TokenKind? Find(ReadOnlySpan<char> word) => word switch
    {
        "当" => TokenKind.When,
        "时" => TokenKind.Then,
        "且" => TokenKind.And,
        "或者" => TokenKind.Or,
        "或" => TokenKind.Otherwise,
        "须有" => TokenKind.MustHave,
        "已填" => TokenKind.Filled,
        "未填" => TokenKind.NotFilled,
        _ => null,
    };

    /// <summary>Whether the name can be written without 「」.</summary>
    public static bool IsPlainName(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || char.IsAsciiDigit(Characters.Narrow(name[0])) || Find(name) is not null) return false;
        foreach (var c in name)
            if (!Characters.IsOfName(c)) return false;
        return true;
    }
}
