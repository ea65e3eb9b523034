using Gouji.Writing.Text;

namespace Gouji.Writing.Documents;

/// <summary>Names of files that every system takes.</summary>
internal static class FileName
{
    /// <summary>File systems count 255 bytes, an ideograph three.</summary>
    private const int Longest = 60;

    private const string Unsafe = "\\/:*?\"<>|";

    public static string Of(string name)
    {
        var plain = string.Concat(name.Select(c => !VisibleText.IsVisible(c) || Unsafe.Contains(c, StringComparison.Ordinal) ? '_' : c));
        var length = Math.Min(plain.Length, Longest);
        if (length < plain.Length && char.IsHighSurrogate(plain[length - 1])) length--;
        return plain[..length].Trim(' ', '.') is { Length: > 0 } safe ? safe : "_";
    }
}
