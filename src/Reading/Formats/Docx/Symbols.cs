namespace Gouji.Reading.Formats.Docx;

/// <summary>Characters of symbol fonts that forms use for ticks and boxes, as the Unicode characters they look like.</summary>
/// <remarks>
/// Source: Wingdings and Wingdings 2 in https://www.unicode.org/L2/L2011/11052r-wingding.pdf. Any other symbol is an
/// ornament and is left out.
/// </remarks>
internal static class Symbols
{
    public static string Of(string? font, string? code) => (font, Low(code)) switch
    {
        ("Wingdings", "A8" or "6F" or "71") => "□",
        ("Wingdings", "FE") => "☑",
        ("Wingdings", "FD") => "☒",
        ("Wingdings", "FC") => "✓",
        ("Wingdings", "FB") => "✗",
        ("Wingdings 2", "A3" or "2A") => "□",
        ("Wingdings 2", "52") => "☑",
        ("Wingdings 2", "53") => "☒",
        ("Wingdings 2", "50") => "✓",
        ("Wingdings 2", "4F") => "✗",
        ("Symbol", "B3") => "≥",
        ("Symbol", "A3") => "≤",
        ("Symbol", "B4") => "×",
        ("Symbol", "B1") => "±",
        _ => "",
    };

    /// <summary>Symbol fonts are often shifted to the private area F000.</summary>
    private static string Low(string? code) => code is { Length: >= 2 } ? code[^2..].ToUpperInvariant() : "";
}
