using System.Xml.Linq;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Rendering;

/// <summary>The styles of an official report: fonts and sizes of GB/T 9704, one style for each role of a paragraph.</summary>
internal static class DocxStyles
{
    private const string CellStyle = "CellText";

    public static string IdOf(ProseLook look) => look.ToString();

    public static string Cell => CellStyle;

    public static XElement Write() => Word.Root(
        "styles",
        Defaults(),
        Style("Normal", isDefault: true, "仿宋_GB2312", 32, 560, "both"),
        Style(IdOf(ProseLook.UnitLine), false, "黑体", 32, 560, "left"),
        Style(IdOf(ProseLook.Title), false, "方正小标宋简体", 44, 680, "center"),
        Style(IdOf(ProseLook.Chapter), false, "黑体", 32, 560, "both", outline: 0, indent: true),
        Style(IdOf(ProseLook.Section), false, "楷体_GB2312", 32, 560, "both", outline: 1, indent: true),
        Style(IdOf(ProseLook.Body), false, "仿宋_GB2312", 32, 560, "both", indent: true),
        Style(IdOf(ProseLook.Blank), false, "仿宋_GB2312", 32, 560, "left"),
        Style(IdOf(ProseLook.Signature), false, "仿宋_GB2312", 32, 560, "right"),
        Style(IdOf(ProseLook.AnnexMark), false, "黑体", 32, 560, "left"),
        Style(IdOf(ProseLook.AnnexTitle), false, "方正小标宋简体", 36, 600, "center"),
        Style(IdOf(ProseLook.Note), false, "仿宋_GB2312", 21, 320, "left"),
        Style(IdOf(ProseLook.Footer), false, "仿宋_GB2312", 21, 320, "left"),
        Style(CellStyle, false, "仿宋_GB2312", 20, 280, "left"));

    private static XElement Defaults() => Word.Element(
        "docDefaults",
        Word.Element("rPrDefault", Word.Element("rPr", Fonts("仿宋_GB2312"), Word.Valued("sz", 32))),
        Word.Element("pPrDefault"));

    private static XElement Style(
        string id, bool isDefault, string font, int halfPoints, int pitch, string align, int? outline = null, bool indent = false) =>
        Word.Element(
            "style",
            Word.Attribute("type", "paragraph"),
            isDefault ? Word.Attribute("default", 1) : null,
            Word.Attribute("styleId", id),
            Word.Valued("name", id),
            isDefault ? null : Word.Valued("basedOn", "Normal"),
            Word.Element(
                "pPr",
                outline is null ? null : Word.Element("keepNext"),
                Word.Element(
                    "spacing", Word.Attribute("before", 0), Word.Attribute("after", 0),
                    Word.Attribute("line", pitch), Word.Attribute("lineRule", "exact")),
                indent ? Word.Element("ind", Word.Attribute("firstLineChars", 200), Word.Attribute("firstLine", 640)) : null,
                Word.Valued("jc", align),
                outline is { } level ? Word.Valued("outlineLvl", level) : null),
            Word.Element("rPr", Fonts(font), Word.Valued("sz", halfPoints)));

    private static XElement Fonts(string chinese) => Word.Element(
        "rFonts",
        Word.Attribute("ascii", "Times New Roman"), Word.Attribute("eastAsia", chinese), Word.Attribute("hAnsi", "Times New Roman"));
}
