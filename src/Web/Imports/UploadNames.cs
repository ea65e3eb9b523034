namespace Gouji.Web.Imports;

/// <summary>Names of files as strangers send them.</summary>
internal static class UploadNames
{
    private const int Longest = 120;

    /// <summary>The last part of a name without what is no character of one.</summary>
    public static string Plain(string name)
    {
        var last = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var plain = string.Concat(last.Where(c => !char.IsControl(c)));
        return plain.Length <= Longest ? plain : plain[^Longest..];
    }

    /// <summary>.docx, or nothing where the ending is not of letters and digits.</summary>
    public static string Extension(string name)
    {
        var plain = Plain(name);
        var ending = plain[(plain.LastIndexOf('.') + 1)..];
        return ending.Length is > 0 and <= 5 && ending.Length < plain.Length && ending.All(char.IsAsciiLetterOrDigit) ? "." + ending : "";
    }
}
