using System.Text;
using Gouji.Writing.Text;

namespace Gouji.Writing.WordComments;

/// <summary>The part with the texts of comments: the one the file has, behind whose comments new ones are added, or a new one.</summary>
internal sealed class CommentsPart
{
    public const string Author = "勾稽 Gouji";
    private const string Initials = "勾稽";
    private const string Margins = "<w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/><w:ind w:left=\"0\" w:right=\"0\" w:firstLineChars=\"0\" w:firstLine=\"0\"/><w:jc w:val=\"left\"/></w:pPr>";
    private readonly PartText _part;
    private readonly WordSpelling _spelling;
    private readonly string _root;
    private readonly bool _isEmpty;
    private readonly int _closing;
    private readonly StringBuilder _added = new();

    private CommentsPart(PartText part)
    {
        _part = part;
        var cursor = new MarkupCursor(part.Xml);
        if (!cursor.MoveToRoot()) throw new InvalidDataException("The part with the comments is empty.");
        (_spelling, _root, _isEmpty) = (WordSpelling.At(cursor), cursor.Name, cursor.IsEmpty);
        var me = cursor.Enter();
        while (cursor.NextChild(me))
            if (cursor.Element == WordElement.Comment && cursor.Attribute("id") is { } id) Ids.Add(id);
        _closing = cursor.Closing;
    }

    /// <summary>The numbers of the comments that are there.</summary>
    public HashSet<string> Ids { get; } = [];

    public static CommentsPart Of(byte[] bytes) => new(PartText.Of(bytes));

    public static CommentsPart New(string space) => new(PartText.New($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"{space}\"/>"));

    /// <summary>Adds a comment. It has no date: the same report gives the same file.</summary>
    /// <param name="author">Who says it; null: we do.</param>
    public void Add(int id, IEnumerable<CommentLine> lines, string? author = null)
    {
        var name = XmlSafe(VisibleText.Of(author ?? Author));
        string[] attributes =
        [
            _spelling.Attribute("id", $"{id}"), _spelling.Attribute("author", _part.Escape(name)), _spelling.Attribute("initials", _part.Escape(author is null ? Initials : Initial(name))),
        ];
        _added.Append($"<{_spelling.Element("comment", attributes)}>");
        var isFirst = true;
        foreach (var line in lines)
        {
            _added.Append(Paragraph(line, isFirst));
            isFirst = false;
        }

        _added.Append($"</{_spelling.Name("comment")}>");
    }

    public byte[] Bytes()
    {
        var edits = new Edits();
        if (_isEmpty) edits.Replace(_closing, 2, $">{_added}</{_root}>");
        else edits.Insert(_closing, _added.ToString());
        return _part.Bytes(edits.Apply(_part.Xml));
    }

    /// <summary>The paragraph has the look of the margin, not that of the report's body.</summary>
    private string Paragraph(CommentLine line, bool isFirst)
    {
        var strong = line.IsStrong ? "<w:b/>" : "";
        var mark = isFirst ? "<w:r><w:annotationRef/></w:r>" : "";
        var text = _part.Escape(XmlSafe(VisibleText.Of(line.Text)));
        return Spelled($"<w:p>{Margins}{mark}<w:r><w:rPr>{strong}<w:sz w:val=\"18\"/></w:rPr><w:t xml:space=\"preserve\">") + text + Spelled("</w:t></w:r></w:p>");
    }

    /// <summary>The markup of this file with the prefix of the part.</summary>
    private string Spelled(string markup) => markup.Replace("<w:", $"<{_spelling.Name("")}", StringComparison.Ordinal)
        .Replace("</w:", $"</{_spelling.Name("")}", StringComparison.Ordinal).Replace(" w:", $" {_spelling.Name("")}", StringComparison.Ordinal);

    /// <summary>In the margin a person is their first character.</summary>
    private static string Initial(string name) => name.EnumerateRunes().Select(r => r.ToString()).FirstOrDefault("");

    /// <summary>Characters that XML cannot hold come from no report that was XML itself, but a finding may quote anything.</summary>
    private static string XmlSafe(string text) => string.Concat(text.EnumerateRunes().Where(r => r.Value is not (0xFFFE or 0xFFFF)).Select(r => r.ToString()));
}
