using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using System.Xml.Linq;
using Gouji.Model;

namespace Gouji.Writing.Sheets;

/// <summary>The workbook that was read with a note on each cell a finding is about. Only the notes and what leads to them are new; every other part keeps its bytes.</summary>
internal static class MarkedWorkbook
{
    private const string PlainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>Whether a copy can be named .xlsx: one with macros, or a template, would not be opened under that name.</summary>
    public static bool IsPlain(ReadOnlyMemory<byte> workbook)
    {
        try
        {
            using var zip = Open(workbook);
            var package = new PackageCopy(zip);
            return package.TypeOf(MainPart(package)) is null or PlainType;
        }
        catch (Exception trouble) when (IsOfContents(trouble))
        {
            return false;
        }
    }

    /// <summary>Writes the copy, or says why it cannot be.</summary>
    public static Sentence? Write(ReadOnlyMemory<byte> workbook, IReadOnlyList<Finding> findings, Language language, Stream stream)
    {
        try
        {
            using var zip = Open(workbook);
            var package = new PackageCopy(zip);
            foreach (var (part, notes) in Notes(package, findings, language)) SheetMarks.Set(package, part, notes);
            package.Save(stream);
            return null;
        }
        catch (Exception trouble) when (IsOfContents(trouble))
        {
            return Sentences.NotMarkable;
        }
    }

    /// <summary>What broken contents make readers throw; trouble with the disk travels on.</summary>
    private static bool IsOfContents(Exception trouble) => trouble is XmlException or InvalidDataException or ArgumentException or InvalidOperationException or FormatException or NotSupportedException;

    private static ZipArchive Open(ReadOnlyMemory<byte> workbook)
    {
        var bytes = MemoryMarshal.TryGetArray(workbook, out var array) ? array : new ArraySegment<byte>(workbook.ToArray());
        return new ZipArchive(new MemoryStream(bytes.Array!, bytes.Offset, bytes.Count, writable: false), ZipArchiveMode.Read);
    }

    private static string MainPart(PackageCopy package) => package.Related("").FirstOrDefault(r => r.Kind == "officeDocument").Part ?? "xl/workbook.xml";

    /// <summary>The notes of each sheet by cell; several findings about a cell are one note. What has no cell stands on the first of the workbook.</summary>
    private static IEnumerable<(string Part, IReadOnlyList<SheetNote> Notes)> Notes(PackageCopy package, IReadOnlyList<Finding> findings, Language language)
    {
        var sheets = Sheets(package);
        if (sheets.Count == 0) throw new InvalidDataException("The workbook has no sheet.");
        return findings.GroupBy(f => Spot(sheets, f)).GroupBy(g => g.Key.Part)
            .Select(sheet => (sheet.Key, (IReadOnlyList<SheetNote>)[.. sheet
                .Select(cell => new SheetNote(cell.Key.Row, cell.Key.Column, string.Join("\n\n", cell.Select(f => FindingText.Note(f, language))), Sentences.NoteAuthor.In(language)))
                .OrderBy(n => n.Row).ThenBy(n => n.Column)]));
    }

    private static (string Part, int Row, int Column) Spot(List<(string Name, string Part)> sheets, Finding finding)
    {
        if (finding.Place.Location is not SheetPlace place || SheetAddress.Read(place.Address) is not var (row, column)) return (sheets[0].Part, 1, 1);
        var part = sheets.Find(s => s.Name == place.Sheet).Part;
        return part is null ? (sheets[0].Part, 1, 1) : (part, row, column);
    }

    private static List<(string Name, string Part)> Sheets(PackageCopy package)
    {
        var main = MainPart(package);
        var parts = package.Related(main).Where(r => r.Kind == "worksheet").DistinctBy(r => r.Id).ToDictionary(r => r.Id, r => r.Part);
        var listed = package.ReadXml(main)?.Root?.Elements().FirstOrDefault(e => e.Name.LocalName == "sheets")?.Elements() ?? [];
        return [.. listed.Select(e => (Name: (string?)e.Attribute("name") ?? "", Id: IdOf(e))).Where(s => s.Id is not null && parts.ContainsKey(s.Id)).Select(s => (s.Name, parts[s.Id!]))];
    }

    private static string? IdOf(XElement sheet) => sheet.Attributes().FirstOrDefault(a => a.Name.LocalName == "id" && a.Name.NamespaceName.EndsWith("/relationships", StringComparison.Ordinal))?.Value;
}
