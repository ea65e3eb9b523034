namespace Gouji.Writing.Word;

/// <summary>The size the words of a table are set in, from 小四 to 小五.</summary>
/// <param name="Style">Its paragraph style; its lines are as high as the faces that stand in for 宋体 need.</param>
/// <param name="Row">The least height of a row in twips.</param>
internal sealed record TableType(WordStyle Style, int Row)
{
    /// <summary>Largest first.</summary>
    public static IReadOnlyList<TableType> All { get; } =
    [
        new(Of("TableText24", "表格文字（小四）", 24), Twips.Of(8m)),
        new(Of("TableText21", "表格文字（五号）", 21), Twips.Of(7m)),
        new(Of("TableText18", "表格文字（小五）", 18), Twips.Of(6m)),
    ];

    /// <summary>A Chinese character in twips.</summary>
    public int Character => Style.Size * 10;

    private static WordStyle Of(string id, string name, int size) =>
        new(id, name, WordFont.Song, size, "center") { Grows = true, Line = size * 29 / 2 };
}
