namespace Gouji.Checking.Rules;

/// <summary>The name of a rule page's file: <c>BAL001.three-public-add-up.md</c>, with or without folders before it.</summary>
internal static class RuleFileName
{
    /// <summary>Three capital letters and three digits.</summary>
    public static bool IsId(ReadOnlySpan<char> id) =>
        id.Length == 6 && !id[..3].ContainsAnyExceptInRange('A', 'Z') && !id[3..].ContainsAnyExceptInRange('0', '9');

    /// <summary>The id the name starts with, or null where the name has not the shape.</summary>
    public static string? IdIn(string file)
    {
        var name = file.AsSpan(file.AsSpan().LastIndexOfAny('/', '\\') + 1);
        var isPage = name.Length > "BAL001.".Length + ".md".Length && name.EndsWith(".md") && name[6] == '.' && IsId(name[..6]);
        return isPage ? name[..6].ToString() : null;
    }
}
