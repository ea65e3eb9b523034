using System.Xml.Linq;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Rendering;

/// <summary>The main part of the document: paragraphs and tables in reading order, A4 with the margins of GB/T 9704.</summary>
internal sealed class DocxBody(DocxDress dress)
{
    private readonly DocxRuns runs = new(dress);

    public XElement Write(Manuscript manuscript) => Word.Root(
        "document",
        Word.Element("body", manuscript.Blocks.Select(Write), Page()));

    private XElement Write(Block block) => block switch
    {
        ProseBlock prose => Paragraph(prose.Line, DocxStyles.IdOf(prose.Look), align: null, tracks: true, Outline(prose.Look)),
        TableBlock table => Table(table),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private XElement Paragraph(Line line, string style, string? align, bool tracks, int? outline = null) => Word.Element(
        "p",
        Word.Element(
            "pPr",
            Word.Valued("pStyle", style),
            align is null ? null : Word.Valued("jc", align),
            outline is { } level ? Word.Valued("outlineLvl", level) : null),
        runs.Of(line, tracks));

    private static int? Outline(ProseLook look) => look switch
    {
        ProseLook.Chapter => 0,
        ProseLook.Section => 1,
        _ => null,
    };

    private XElement Table(TableBlock table) => Word.Element(
        "tbl",
        TableProperties(),
        Word.Element("tblGrid", table.Grid.Select(width => Word.Element("gridCol", Word.Attribute("w", width)))),
        table.Rows.Select((row, index) => Row(table, row, index)));

    private static XElement TableProperties() => Word.Element(
        "tblPr",
        Word.Element("tblW", Word.Attribute("w", 0), Word.Attribute("type", "auto")),
        Word.Valued("jc", "center"),
        Word.Element("tblBorders", new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(Border)),
        Word.Element("tblLayout", Word.Attribute("type", "fixed")));

    private static XElement Border(string side) => Word.Element(
        side, Word.Attribute("val", "single"), Word.Attribute("sz", 4), Word.Attribute("space", 0), Word.Attribute("color", "000000"));

    private XElement Row(TableBlock table, BlockRow row, int index) => Word.Element(
        "tr",
        Word.Element(
            "trPr",
            Word.Element("cantSplit"),
            Word.Element("trHeight", Word.Attribute("val", 380), Word.Attribute("hRule", "atLeast"))),
        row.Cells.Select((cell, number) => Controlled(Cell(cell, Width(table, row, number)), index)));

    private static int Width(TableBlock table, BlockRow row, int number)
    {
        var start = row.Cells.Take(number).Sum(cell => cell.Span);
        return table.Grid.Skip(start).Take(row.Cells[number].Span).Sum();
    }

    private XElement Cell(BlockCell cell, int width) => Word.Element(
        "tc",
        Word.Element(
            "tcPr",
            Word.Element("tcW", Word.Attribute("w", width), Word.Attribute("type", "dxa")),
            cell.Span > 1 ? Word.Valued("gridSpan", cell.Span) : null,
            Merge(cell.Merge),
            Word.Valued("vAlign", "center")),
        cell.Lines.Select(line => Paragraph(line, DocxStyles.Cell, cell.IsCentred ? "center" : null, tracks: false)));

    private static XElement? Merge(CellMerge merge) => merge switch
    {
        CellMerge.Start => Word.Valued("vMerge", "restart"),
        CellMerge.Continue => Word.Element("vMerge"),
        _ => null,
    };

    private XElement Controlled(XElement cell, int row) => dress.ControlsCells && row % 3 == 1
        ? Word.Element("sdt", Word.Element("sdtPr", Word.Valued("tag", "单元格")), Word.Element("sdtContent", cell))
        : cell;

    private static XElement Page() => Word.Element(
        "sectPr",
        Word.Element(
            "footerReference", Word.Attribute("type", "default"), new XAttribute(Word.Links + "id", "rId2")),
        Word.Element("pgSz", Word.Attribute("w", 11906), Word.Attribute("h", 16838)),
        Word.Element(
            "pgMar", Word.Attribute("top", 2098), Word.Attribute("right", 1474), Word.Attribute("bottom", 1984),
            Word.Attribute("left", 1587), Word.Attribute("header", 720), Word.Attribute("footer", 1587), Word.Attribute("gutter", 0)));
}
