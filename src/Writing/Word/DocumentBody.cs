using Gouji.Writing.Documents;

namespace Gouji.Writing.Word;

/// <summary>The part word/document.xml: the sections of an official document, each on pages of its own.</summary>
internal sealed class DocumentBody
{
    private readonly WordXml _xml;
    private readonly ParagraphWriter _paragraphs;
    private readonly TableWriter _tables;

    /// <param name="tags">The facts its content controls are bound to, or null for none.</param>
    public DocumentBody(WordXml xml, FactTags? tags)
    {
        var runs = new RunWriter(xml, tags);
        (_xml, _paragraphs, _tables) = (xml, new ParagraphWriter(xml, runs), new TableWriter(xml, runs));
    }

    public void Write(OfficialDocument document)
    {
        _xml.Root("document", WordStream.Office).Start("body");
        for (var i = 0; i < document.Sections.Count; i++) WriteSection(document.Sections[i], i == document.Sections.Count - 1);
        (document.Sections.Count > 0 ? Layout(document.Sections[^1]) : PageLayout.Upright).Write(_xml);
        _xml.End().End();
    }

    internal static PageLayout Layout(DocumentSection section) =>
        section.Blocks.Any(b => b is TableBlock { Table.IsWide: true }) ? PageLayout.Sideways : PageLayout.Upright;

    /// <summary>A section ends with its last paragraph; the last one with the document.</summary>
    private void WriteSection(DocumentSection section, bool isLast)
    {
        var page = Layout(section);
        var ends = isLast ? null : page;
        if (section.Blocks.Count == 0) _paragraphs.WriteGap(ends);
        for (var i = 0; i < section.Blocks.Count; i++)
        {
            var next = i + 1 < section.Blocks.Count ? section.Blocks[i + 1] : null;
            switch (section.Blocks[i])
            {
                case TextBlock text:
                    var indent = text.Role == TextRole.Signature ? SignatureIndent.Of(section.Blocks, i) : 0;
                    _paragraphs.Write(text, page, text.Role == TextRole.Note && IsFoot(next), indent, next is null ? ends : null);
                    break;
                case TableBlock { Table: { Rows.Count: > 0, Widths.Count: > 0 } table }:
                    _tables.Write(table, section.Name, page, IsFoot(next));
                    if (next is not TextBlock) _paragraphs.WriteGap(next is null ? ends : null);
                    break;
                default:
                    _paragraphs.WriteGap(next is null ? ends : null);
                    break;
            }
        }
    }

    /// <summary>Whether it belongs under a table.</summary>
    private static bool IsFoot(DocumentBlock? block) => block is TextBlock { Role: TextRole.Note or TextRole.SignLine };
}
