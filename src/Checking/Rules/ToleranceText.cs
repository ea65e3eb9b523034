namespace Gouji.Checking.Rules;

/// <summary>Reads the section on tolerance: words for readers, or <c>参数: name</c>.</summary>
internal static class ToleranceText
{
    private const string Mark = "参数";

    /// <summary>The name of the parameter, or null where the tolerance follows from the printed digits.</summary>
    public static string? Parameter(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(Mark) || text.Length == Mark.Length || text[Mark.Length] is not (':' or '：')) return null;
        var name = text[(Mark.Length + 1)..];
        var end = name.IndexOf('\n');
        return (end < 0 ? name : name[..end]).Trim().ToString();
    }
}
