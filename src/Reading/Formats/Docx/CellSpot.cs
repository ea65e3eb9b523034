using Gouji.Model;

namespace Gouji.Reading.Formats.Docx;

/// <summary>The table cell that blocks stand in, as ordinals from 1; <see cref="None"/> outside of tables.</summary>
/// <param name="Table">The table's ordinal in the file, in the order in which tables open.</param>
/// <param name="Row">The w:tr's ordinal in its w:tbl, deleted rows counted.</param>
/// <param name="Column">The w:tc's ordinal in its w:tr, continued cells of a merge counted; spans are not.</param>
internal readonly record struct CellSpot(int Table, int Row, int Column)
{
    public static CellSpot None => default;

    public bool IsNone => Table == 0;

    /// <summary>A whole paragraph at this spot; in a cell, too, the ordinal counts the paragraphs of the story.</summary>
    public Location Place(string file, Story story, int paragraph, int length) => IsNone
        ? new ParagraphPlace(file, story.Name, paragraph, 0, length)
        : new CellPlace(file, Table, Row, Column, paragraph, 0, length);
}
