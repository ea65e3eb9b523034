namespace Gouji.Writing.Word;

/// <summary>
/// The part word/glossary/document.xml: what an empty content control shows. It is one blank: what Word would show itself, an invitation to click and enter text, would be printed in
/// an official document and be read as its text.
/// </summary>
internal static class BlankPart
{
    public const string Name = "GoujiBlank";
    public const string Text = "\u3000";

    public static void Write(WordXml xml)
    {
        xml.Start("glossaryDocument").Start("docParts").Start("docPart");
        xml.Start("docPartPr").Value("name", Name);
        xml.Start("category").Value("name", "常规").Value("gallery", "placeholder").End();
        xml.Start("types").Value("type", "bbPlcHdr").End();
        xml.Start("behaviors").Value("behavior", "content").End().End();
        xml.Start("docPartBody").Start("p").Start("r").Text(Text).End().End().End();
        xml.End().End().End();
    }
}
