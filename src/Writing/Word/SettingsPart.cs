namespace Gouji.Writing.Word;

/// <summary>The part word/settings.xml: footers of even pages of their own, the layout of Word 2013 and later, Chinese.</summary>
internal static class SettingsPart
{
    private const string Word = "http://schemas.microsoft.com/office/word";

    public static void Write(WordXml xml)
    {
        xml.Start("settings");
        xml.Start("zoom").With("percent", 100).End();
        xml.Value("defaultTabStop", 640).Flag("evenAndOddHeaders").Value("characterSpacingControl", "compressPunctuation");
        xml.Start("compat").Start("compatSetting").With("name", "compatibilityMode").With("uri", Word).With("val", 15).End().End();
        xml.Start("themeFontLang").With("val", "en-US").With("eastAsia", "zh-CN").End();
        xml.Value("decimalSymbol", ".").Value("listSeparator", ",");
        xml.End();
    }
}
