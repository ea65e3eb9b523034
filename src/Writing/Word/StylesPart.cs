namespace Gouji.Writing.Word;

/// <summary>The part word/styles.xml: the styles of <see cref="WordStyle.All"/>, and Chinese as the language of the text.</summary>
internal static class StylesPart
{
    public static void Write(WordXml xml)
    {
        xml.Start("styles");
        xml.Start("docDefaults").Start("rPrDefault");
        WriteRun(xml, WordStyle.Normal, withLanguage: true);
        xml.End().Flag("pPrDefault").End();
        foreach (var style in WordStyle.All) Write(xml, style);
        WriteTableDefault(xml);
        xml.End();
    }

    private static void Write(WordXml xml, WordStyle style)
    {
        var isNormal = style == WordStyle.Normal;
        xml.Start("style").With("type", "paragraph");
        if (isNormal) xml.With("default", "1");
        if (style.Name.Length > 0 && style.Name[0] > '\u007f') xml.With("customStyle", "1");
        xml.With("styleId", style.Id).Value("name", style.Name);
        if (!isNormal) xml.Value("basedOn", WordStyle.Normal.Id);
        if (style is { KeepsNext: true, IsIndented: true }) xml.Value("next", "NormalIndent");
        xml.Flag("qFormat");
        WriteParagraph(xml, style);
        WriteRun(xml, style, withLanguage: false);
        xml.End();
    }

    private static void WriteParagraph(WordXml xml, WordStyle style)
    {
        xml.Start("pPr");
        if (style.KeepsNext) xml.Flag("keepNext");
        xml.Value("widowControl", "0");
        xml.Value("snapToGrid", "0");
        xml.Start("spacing");
        if (style.After > 0) xml.With("after", style.After);
        xml.With("line", style.Line).With("lineRule", style.Grows ? "atLeast" : "exact").End();
        if (style.IsIndented) xml.Start("ind").With("firstLineChars", 200).With("firstLine", style.Size * 20).End();
        if (style.After > 0) xml.Flag("contextualSpacing");
        xml.Value("jc", style.Alignment);
        if (style.OutlineLevel is { } level) xml.Value("outlineLvl", level);
        xml.End();
    }

    private static void WriteRun(WordXml xml, WordStyle style, bool withLanguage)
    {
        xml.Start("rPr");
        xml.Start("rFonts").With("ascii", style.Latin.Name).With("eastAsia", style.Font.Name).With("hAnsi", style.Latin.Name).With("cs", WordFont.Latin.Name).End();
        if (style.IsBold) xml.Flag("b");
        xml.Value("snapToGrid", "0");
        if (!withLanguage) xml.Value("spacing", style.Size == WordStyle.Normal.Size ? PageLayout.Closer : 0);
        xml.Value("sz", style.Size).Value("szCs", style.Size);
        if (withLanguage) xml.Start("lang").With("val", "en-US").With("eastAsia", "zh-CN").With("bidi", "ar-SA").End();
        xml.End();
    }

    private static void WriteTableDefault(WordXml xml)
    {
        xml.Start("style").With("type", "table").With("default", "1").With("styleId", "TableNormal").Value("name", "Normal Table");
        xml.Start("tblPr").Start("tblInd").With("w", 0).With("type", "dxa").End().End();
        xml.End();
    }
}
