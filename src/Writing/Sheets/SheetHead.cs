namespace Gouji.Writing.Sheets;

/// <summary>A sheet before its rows: its name and its columns, each with the width in characters.</summary>
/// <param name="IsFiltered">Whether the first row is the head of a list: frozen, and each column can be filtered.</param>
internal sealed record SheetHead(string Name, bool IsFiltered, IReadOnlyList<(string Head, decimal Width)> Columns)
{
    /// <summary>How it is printed.</summary>
    public SheetPaper Paper { get; init; } = SheetPaper.List;

    /// <summary>Whether only cells that are to be filled in can be changed; there is no password.</summary>
    public bool IsProtected { get; init; }

    /// <summary>Whether it is hidden, so that only programs see it.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The rows from the top that stay when the sheet is scrolled.</summary>
    public int FrozenRows { get; init; }

    /// <summary>The rows repeated on each printed page, first and last; null for none.</summary>
    public (int First, int Last)? RepeatedRows { get; init; }

    /// <summary>The notes on its cells.</summary>
    public IReadOnlyList<SheetNote> Notes { get; init; } = [];

    /// <summary>Rows written, the head among them.</summary>
    public int Rows { get; set; }

    /// <summary>The name as formulas write it.</summary>
    public string Quoted => Quote(Name);

    public static string Quote(string name) => $"'{name.Replace("'", "''", StringComparison.Ordinal)}'";
}
