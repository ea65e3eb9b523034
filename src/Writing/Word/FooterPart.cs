namespace Gouji.Writing.Word;

/// <summary>
/// The parts word/footer1.xml and footer2.xml: the number of the page between dashes in 4号 half-width 宋体, one character from the right edge on odd pages, from the left one on even
/// ones (GB/T 9704-2012, 7.5).
/// </summary>
internal static class FooterPart
{
    /// <summary>4号, 14 points, in twips.</summary>
    private const int Character = 280;

    public static void Write(WordXml xml, bool isOdd)
    {
        var side = isOdd ? "right" : "left";
        xml.Start("ftr").Start("p").Start("pPr").Value("pStyle", WordStyle.Footer.Id);
        xml.Start("ind").With(side + "Chars", 100).With(side, Character).End().Value("jc", side).End();
        Run(xml, "— ");
        xml.Start("fldSimple").With("instr", " PAGE ");
        Run(xml, "1");
        xml.End();
        Run(xml, " —");
        xml.End().End();
    }

    private static void Run(WordXml xml, string text) =>
        xml.Start("r").Start("rPr").Start("rFonts").With("hint", "eastAsia").End().End().Text(text).End();
}
