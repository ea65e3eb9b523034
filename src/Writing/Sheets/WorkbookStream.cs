using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Gouji.Writing.Sheets;

/// <summary>
/// Writes a workbook to a stream, sheet after sheet, row after row, without keeping either: ten thousand rows take the memory of one (ECMA-376 part 1, 18).
/// </summary>
/// <remarks>Text is always written as text: what begins with = + - @ is no formula to whoever opens the file.</remarks>
internal sealed class WorkbookStream : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private readonly ZipArchive _zip;
    private readonly List<SheetHead> _sheets = [];
    private readonly List<SheetName> _names = [];
    private string? _carried;

    public WorkbookStream(Stream stream) => _zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);

    public WorkbookStyles Styles { get; } = new();

    /// <summary>Opens the next sheet; it is to be disposed before another is opened.</summary>
    public SheetStream Open(SheetHead head)
    {
        _sheets.Add(head);
        return new SheetStream(Part($"xl/worksheets/sheet{Number(_sheets.Count)}.xml"), head);
    }

    /// <summary>Gives a cell a name formulas and programs find it by, wherever rows put in above move it.</summary>
    public void Name(string name, string cell) => _names.Add(new SheetName(name, cell));

    /// <summary>Lets the package carry an XML part of our own beside the sheets.</summary>
    public void Carry(string xml) => _carried = xml;

    /// <summary>Writes what holds the sheets together.</summary>
    public void Dispose()
    {
        for (var i = 0; i < _sheets.Count; i++) if (_sheets[i].Notes.Count > 0) WriteNotes(i + 1, _sheets[i].Notes);
        if (_carried is not null) WriteCarried(_carried);
        using (var styles = Part("xl/styles.xml")) Styles.Write(styles);
        using (var workbook = Part("xl/workbook.xml")) WorkbookXml.Write(workbook, _sheets, _names);
        using (var related = Part("xl/_rels/workbook.xml.rels")) PackageXml.WriteRelationships(related, Related());
        using (var types = Part("[Content_Types].xml")) PackageXml.WriteTypes(types, Types());
        using (var root = Part("_rels/.rels")) PackageXml.WriteRelationships(root, [("officeDocument", "xl/workbook.xml")]);
        _zip.Dispose();
    }

    private XmlWriter Part(string name) =>
        XmlWriter.Create(_zip.CreateEntry(name, CompressionLevel.Fastest).Open(), new XmlWriterSettings { Encoding = new UTF8Encoding(false), CloseOutput = true, CheckCharacters = false });

    private void WriteNotes(int sheet, IReadOnlyList<SheetNote> notes)
    {
        var number = Number(sheet);
        using (var comments = Part($"xl/comments{number}.xml")) CommentsXml.New(Main, notes).WriteTo(comments);
        using (var boxes = Part($"xl/drawings/vmlDrawing{number}.vml")) boxes.WriteRaw(NoteBoxes.New(notes));
        using var related = Part($"xl/worksheets/_rels/sheet{number}.xml.rels");
        PackageXml.WriteRelationships(related, [("vmlDrawing", $"../drawings/vmlDrawing{number}.vml"), ("comments", $"../comments{number}.xml")]);
    }

    private void WriteCarried(string xml)
    {
        using (var part = Part("customXml/item1.xml")) part.WriteRaw(xml);
        using (var properties = Part("customXml/itemProps1.xml")) properties.WriteRaw(PackageXml.CarriedProperties);
        using var related = Part("customXml/_rels/item1.xml.rels");
        PackageXml.WriteRelationships(related, [("customXmlProps", "itemProps1.xml")]);
    }

    private List<(string Kind, string Target)> Related()
    {
        List<(string, string)> related = [.. _sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{Number(i + 1)}.xml")), ("styles", "styles.xml")];
        if (_carried is not null) related.Add(("customXml", "../customXml/item1.xml"));
        return related;
    }

    private List<(string Part, string Type)> Types()
    {
        List<(string, string)> types = [("/xl/workbook.xml", Kind + "sheet.main+xml"), ("/xl/styles.xml", Kind + "styles+xml")];
        for (var i = 1; i <= _sheets.Count; i++)
        {
            types.Add(($"/xl/worksheets/sheet{Number(i)}.xml", Kind + "worksheet+xml"));
            if (_sheets[i - 1].Notes.Count > 0) types.Add(($"/xl/comments{Number(i)}.xml", Kind + "comments+xml"));
        }

        if (_carried is not null) types.Add(("/customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"));
        return types;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A name of a cell: gouji_12 for '附件2'!$C$10.</summary>
internal sealed record SheetName(string Name, string Cell);
