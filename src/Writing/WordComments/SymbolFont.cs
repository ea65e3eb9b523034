namespace Gouji.Writing.WordComments;

/// <summary>Which characters of symbol fonts count as one visible character: the boxes, ticks and signs that forms use.</summary>
/// <remarks>Source: Wingdings and Wingdings 2 in https://www.unicode.org/L2/L2011/11052r-wingding.pdf. Any other symbol is an ornament.</remarks>
internal static class SymbolFont
{
    public static bool IsShown(string? font, string? code) => (font, Low(code)) switch
    {
        ("Wingdings", "A8" or "6F" or "71" or "FE" or "FD" or "FC" or "FB") => true,
        ("Wingdings 2", "A3" or "2A" or "52" or "53" or "50" or "4F") => true,
        ("Symbol", "B3" or "A3" or "B4" or "B1") => true,
        _ => false,
    };

    /// <summary>Symbol fonts are often shifted to the private area F000.</summary>
    private static string Low(string? code) => code is { Length: >= 2 } ? code[^2..].ToUpperInvariant() : "";
}
