using System.Text;
using System.Xml.Linq;

namespace Gouji.Writing.Sheets;

/// <summary>Sets notes on the cells of one sheet: the texts in its comments part, the boxes they appear in in its old drawing (ECMA-376 part 1, 18.7; part 4 for VML).</summary>
internal static class SheetMarks
{
    private const string CommentsType = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    private const string VmlType = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    public static void Set(PackageCopy package, string sheet, IReadOnlyList<SheetNote> notes)
    {
        var text = SheetXml.Read(package.Read(sheet) ?? throw new InvalidDataException("The sheet is missing."));
        var related = package.Related(sheet);
        var boxed = SetTexts(package, sheet, related, text, notes);
        SetBoxes(package, sheet, related, text, boxed);
    }

    /// <summary>Writes the texts; gives the notes that need a box, which those added to an existing note do not.</summary>
    private static List<SheetNote> SetTexts(PackageCopy package, string sheet, List<(string Id, string Kind, string Part)> related, SheetXml text, IReadOnlyList<SheetNote> notes)
    {
        var part = related.Find(r => r.Kind == "comments").Part;
        if (part is not null && package.ReadXml(part) is { Root: not null } existing)
        {
            var boxed = CommentsXml.Append(existing.Root, notes);
            package.Put(part, existing);
            return boxed;
        }

        part = package.FreeName("xl/commentsGouji", ".xml");
        package.Put(part, new XDocument(CommentsXml.New(text.Namespace, notes)));
        package.DeclareType(part, CommentsType);
        package.Relate(sheet, text.OfficeNamespace + "/comments", part);
        return [.. notes];
    }

    private static void SetBoxes(PackageCopy package, string sheet, List<(string Id, string Kind, string Part)> related, SheetXml text, List<SheetNote> notes)
    {
        if (notes.Count == 0) return;
        var part = text.DrawingId is { } id ? related.Find(r => r.Id == id).Part : null;
        if (part is not null && package.Read(part) is { } drawing)
        {
            package.Put(part, NoteBoxes.Append(drawing, notes));
            return;
        }

        if (text.DrawingId is not null) throw new InvalidDataException("The sheet's old drawing is missing.");
        part = package.FreeName("xl/drawings/vmlDrawingGouji", ".vml");
        package.Put(part, Encoding.UTF8.GetBytes(NoteBoxes.New(notes)));
        package.DeclareExtension("vml", VmlType);
        package.Put(sheet, text.WithDrawing(package.Relate(sheet, text.OfficeNamespace + "/vmlDrawing", part)));
    }
}
