using Gouji.Model.Catalogue;

namespace Gouji.Reading.Formats.Sheets;

/// <summary>
/// Tells rows of running text from rows of a grid. A sheet prints both with cells: titles, captions and the line of signatures stand in one cell, often merged
/// across; a form's rows have several, and in most sheets ruled lines around them, the empty ones too.
/// </summary>
internal sealed class RowShapes(SheetContents sheet)
{
    private const int LongestTitle = 60;
    private const int LongestLabel = 12;

    /// <summary>Whether ruled lines tell the grid: most rows of several cells have them.</summary>
    private readonly bool _isRuled = IsMostlyRuled(sheet);

    public RowShape Of(SheetRow row, List<SheetMerge> merges, bool isFirst)
    {
        if (row.IsHidden || sheet.IsHidden || row.IsEmpty) return RowShape.Grid;
        var isAlone = true;
        var isCaption = true;
        SheetCell? only = null;
        foreach (var cell in row.Cells)
        {
            if (sheet.IsHiddenColumn(cell.Column) && !merges.Exists(m => m.Left == cell.Column)) return RowShape.Grid;
            if (cell.Stored is not null) return RowShape.Grid;
            isAlone = only is null;
            isCaption &= IsCaption(cell.Text);
            only = cell;
        }

        return isAlone && only is { } lone ? OfLone(row, lone, merges, isFirst) : isCaption ? OfCaptions(row, isFirst) : RowShape.Grid;
    }

    /// <summary>附件2, 附表3-1 with nothing but a title behind it.</summary>
    public static bool IsAnnexHeading(string text)
    {
        var words = text.AsSpan().Trim(" \t\r\n\u3000\u00a0");
        if (words.Length is < 3 or > LongestTitle || !(words.StartsWith("附件") || words.StartsWith("附表"))) return false;
        return "0123456789０１２３４５６７８９一二三四五六七八九十 \u3000：:".Contains(words[2], StringComparison.Ordinal) && !words.ContainsAny("，。；");
    }

    /// <summary>A note or the line of signatures rather than a label whose values are blank.</summary>
    public static bool IsNote(string text) =>
        text.AsSpan().ContainsAny("：:。") || text.Length > LongestTitle || text.AsSpan().TrimStart(" \u3000").StartsWith("注") || text.AsSpan().TrimStart(" \u3000").StartsWith("说明");

    /// <summary>Whether the text, behind a blank row, is a title or a note.</summary>
    public static bool EndsTable(string text) => IsNote(text) || IsTitle(text) || IsAnnexHeading(text);

    private RowShape OfLone(SheetRow row, SheetCell cell, List<SheetMerge> merges, bool isFirst)
    {
        var own = merges.Find(m => m.Left <= cell.Column && cell.Column <= m.Right);
        if (isFirst && (IsAnnexHeading(cell.Text) || IsTitle(cell.Text))) return RowShape.Text;
        if (merges.Exists(m => !ReferenceEquals(m, own))) return RowShape.Grid;
        var (left, right) = own is null ? (cell.Column, cell.Column) : (own.Left, own.Right);
        if (row.IsRuled && (row.BorderStart < left || row.BorderEnd > right)) return RowShape.Grid;
        if (isFirst || (!row.IsRuled && (_isRuled || IsAnnexHeading(cell.Text)))) return RowShape.Text;
        return RowShape.MaybeText;
    }

    /// <summary>填报单位：… beside 单位：万元, above a grid or below it.</summary>
    private RowShape OfCaptions(SheetRow row, bool isFirst)
    {
        if (row.IsRuled) return RowShape.Grid;
        return _isRuled || isFirst ? RowShape.Text : RowShape.MaybeText;
    }

    private static bool IsCaption(string text)
    {
        var colon = text.AsSpan().IndexOfAny('：', ':');
        return colon > 0 && colon <= LongestLabel && colon < text.AsSpan().TrimEnd(" \u3000").Length - 1;
    }

    private static bool IsTitle(string text)
    {
        Span<char> room = stackalloc char[LabelText.Longest];
        var words = LabelText.Words(text, null, room);
        return text.Length is > 5 and <= LongestTitle && (words.EndsWith("表") || words.EndsWith("报告") || words.EndsWith("情况"));
    }

    private static bool IsMostlyRuled(SheetContents sheet)
    {
        var (several, ruled) = (0, 0);
        foreach (var row in sheet.Rows)
        {
            if (row.Cells.Count < 2) continue;
            several++;
            if (row.IsRuled) ruled++;
        }

        return ruled > 0 && ruled * 5 >= several * 4;
    }
}
