namespace Gouji.Writing.Sheets;

/// <summary>A sheet before its rows: its name and its columns, each with the width in characters.</summary>
/// <param name="IsFiltered">Whether the first row is the head of a list: frozen, and each column can be filtered.</param>
internal sealed record SheetHead(string Name, bool IsFiltered, IReadOnlyList<(string Head, int Width)> Columns)
{
    /// <summary>Rows written, the head among them.</summary>
    public int Rows { get; set; }
}
