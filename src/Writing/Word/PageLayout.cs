namespace Gouji.Writing.Word;

/// <summary>A page of A4 by GB/T 9704-2012, 5: its margins in mm, and the grid of 22 lines to 28 characters of 3号.</summary>
/// <remarks>
/// Word, WPS and LibreOffice set type to such a grid each in its own way, LibreOffice with twice the space between characters. So the page only states the grid, and the styles keep to it
/// by themselves, with an exact pitch of lines and characters set closer (<see cref="Closer"/>): then pages end at the same line everywhere.
///
/// Turned sideways the sheet is the same: what was its left margin, where it is bound, is then its top. The page number stands under the text there, since Word has no
/// footer along the short side of such a page.
/// </remarks>
internal sealed record PageLayout(bool IsWide, decimal Width, decimal Height, decimal Top, decimal Right, decimal Bottom, decimal Left)
{
    public static PageLayout Upright { get; } = new(false, 210, 297, Top: 37, Right: 26, Bottom: 35, Left: 28);

    public static PageLayout Sideways { get; } = new(true, 297, 210, Top: 28, Right: 37, Bottom: 26, Left: 35);

    /// <summary>3号, 16 points, in twips.</summary>
    public const int Character = 320;

    private const int CharactersAcross = 28;

    /// <summary>The pitch of 22 lines on 225 mm, in twips, rounded down so that the last one fits.</summary>
    public const int Line = 579;

    /// <summary>How much closer characters of 3号 stand so that 28 of them, and not 27, take a line of 156 mm, in twips; -5 would do, but LibreOffice rounds it away.</summary>
    public const int Closer = -6;

    /// <summary>The dash of the page number is 7 mm under the text (7.5), and its line of 4号 reaches 3 mm further.</summary>
    private const decimal NumberUnderText = 10;

    /// <summary>The width of the text area in mm.</summary>
    public decimal TextWidth => Width - Left - Right;

    /// <summary>The height of the text area in mm.</summary>
    public decimal TextHeight => Height - Top - Bottom;

    /// <summary>What a character takes less than its size so that 28 stand in 156 mm, in 4096ths of a point (17.6.5), rounded down so that the last one fits.</summary>
    private static int CharacterSpace => (int)Math.Floor((Twips.Of(156m) / (decimal)CharactersAcross - Character) / 20 * 4096);

    /// <summary>The properties of the section that ends here.</summary>
    public void Write(WordXml xml)
    {
        xml.Start("sectPr");
        xml.Related("footerReference", "even", WordStream.Office, WordStream.EvenFooter);
        xml.Related("footerReference", "default", WordStream.Office, WordStream.OddFooter);
        xml.Value("type", "nextPage");
        xml.Start("pgSz").With("w", Twips.Of(Width)).With("h", Twips.Of(Height));
        if (IsWide) xml.With("orient", "landscape");
        xml.End();
        xml.Start("pgMar").With("top", Twips.Of(Top)).With("right", Twips.Of(Right)).With("bottom", Twips.Of(Bottom)).With("left", Twips.Of(Left))
            .With("header", Twips.Of(15)).With("footer", Twips.Of(Bottom - NumberUnderText)).With("gutter", 0).End();
        xml.Start("cols").With("space", 720).End();
        xml.Start("docGrid").With("type", "linesAndChars").With("linePitch", Line).With("charSpace", CharacterSpace).End();
        xml.End();
    }
}
