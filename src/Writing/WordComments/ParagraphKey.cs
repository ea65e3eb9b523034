using Gouji.Model;

namespace Gouji.Writing.WordComments;

/// <summary>What tells a paragraph from all others of the file: in a table its ordinal with the table's, elsewhere its story and ordinal.</summary>
internal readonly record struct ParagraphKey
{
    public ParagraphKey(string story, int table, int paragraph) => (Story, Table, Paragraph) = (table > 0 ? "" : story, table, paragraph);

    public string Story { get; }

    public int Table { get; }

    public int Paragraph { get; }

    /// <summary>The paragraph a place is in, or null where it is no place in a word-processor file.</summary>
    public static ParagraphKey? Of(Location place) => place switch
    {
        ParagraphPlace p => new ParagraphKey(p.Story, 0, p.Paragraph),
        CellPlace c => new ParagraphKey("", c.Table, c.Paragraph),
        _ => null,
    };
}
