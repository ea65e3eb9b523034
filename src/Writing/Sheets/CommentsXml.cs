using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Gouji.Model;

namespace Gouji.Writing.Sheets;

/// <summary>The comments part of a sheet: authors, and a text for each cell (ECMA-376 part 1, 18.7).</summary>
internal static class CommentsXml
{
    /// <summary>Excel takes no more in a note.</summary>
    private const int LongestText = 30_000;

    public static XElement New(XNamespace space, IReadOnlyList<SheetNote> notes)
    {
        var comments = new XElement(space + "comments", new XElement(space + "authors"), new XElement(space + "commentList"));
        Append(comments, notes);
        return comments;
    }

    /// <summary>Adds the notes to those that are there. A cell has one note, so what comes to a cell that has one is added to its text.</summary>
    /// <returns>The notes that are new.</returns>
    public static List<SheetNote> Append(XElement comments, IReadOnlyList<SheetNote> notes)
    {
        var space = comments.Name.Namespace;
        var list = Child(comments, "commentList");
        var byCell = list.Elements(space + "comment").GroupBy(c => (string?)c.Attribute("ref") ?? "", StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);
        List<SheetNote> added = [];
        foreach (var note in notes)
        {
            var address = SheetAddress.Of(note.Row, note.Column);
            if (byCell.TryGetValue(address, out var existing)) Extend(existing, note);
            else
            {
                list.Add(new XElement(space + "comment", new XAttribute("ref", address), new XAttribute("authorId", Author(comments, note.Author)), new XElement(space + "text", Run(space, note.Text))));
                added.Add(note);
            }
        }

        return added;
    }

    private static void Extend(XElement comment, SheetNote note)
    {
        var space = comment.Name.Namespace;
        var text = Child(comment, "text");
        if (text.Element(space + "t") is { } plain) plain.ReplaceWith(new XElement(space + "r", new XElement(plain)));
        var run = Run(space, $"\n\n{note.Author}\n{note.Text}");
        if (text.Elements(space + "r").LastOrDefault() is { } last) last.AddAfterSelf(run);
        else text.AddFirst(run);
    }

    private static string Author(XElement comments, string author)
    {
        var authors = Child(comments, "authors");
        var known = authors.Elements().Select(e => e.Value).ToList();
        var index = known.IndexOf(author);
        if (index < 0) authors.Add(new XElement(authors.Name.Namespace + "author", author));
        return (index < 0 ? known.Count : index).ToString(CultureInfo.InvariantCulture);
    }

    private static XElement Child(XElement parent, string name)
    {
        if (parent.Element(parent.Name.Namespace + name) is { } child) return child;
        child = new XElement(parent.Name.Namespace + name);
        if (name == "authors") parent.AddFirst(child);
        else parent.Add(child);
        return child;
    }

    private static XElement Run(XNamespace space, string text) =>
        new(space + "r", new XElement(space + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), Clean(text)));

    private static string Clean(string text) => string.Concat(text.Take(LongestText).Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '\uFFFD'));
}
