namespace Gouji.Reading.Formats.Docx;

/// <summary>How a w:tc says it lies in the grid.</summary>
internal readonly record struct CellShape(int Span, Merge Vertical, Merge Horizontal)
{
    // Word itself allows 63 columns; a bound keeps a made-up span from growing the grid without end.
    public const int MostColumns = 1024;

    public static CellShape Single { get; } = new(1, Merge.None, Merge.None);

    /// <summary>Reads the w:tcPr at hand.</summary>
    public static CellShape Read(XmlCursor cursor)
    {
        var shape = Single;
        var me = cursor.Enter();
        while (cursor.NextChild(me))
        {
            if (cursor.Tag == Tag.GridSpan) shape = shape with { Span = Math.Max(1, cursor.Count("val", MostColumns) ?? 1) };
            else if (cursor.Tag == Tag.VerticalMerge) shape = shape with { Vertical = MergeAt(cursor) };
            else if (cursor.Tag == Tag.HorizontalMerge) shape = shape with { Horizontal = MergeAt(cursor) };
        }
        return shape;
    }

    /// <summary>A merge that says nothing continues (ECMA-376 part 1, 17.4.84).</summary>
    private static Merge MergeAt(XmlCursor cursor) => cursor.Attribute("val") == "restart" ? Merge.Starts : Merge.Continues;
}
