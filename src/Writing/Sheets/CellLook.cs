namespace Gouji.Writing.Sheets;

/// <summary>How a cell looks and what may be done with it: one format of the workbook (ECMA-376 part 1, 18.8.45).</summary>
/// <param name="Font">The typeface by its name, whether it is installed or not.</param>
/// <param name="Size">In points.</param>
internal sealed record CellLook(string Font, decimal Size)
{
    public bool IsBold { get; init; }

    /// <summary>Colour of the ground as RRGGBB, or null.</summary>
    public string? Fill { get; init; }

    /// <summary>Colour of the characters as RRGGBB, or null for black.</summary>
    public string? Ink { get; init; }

    /// <summary>Whether thin lines stand around it.</summary>
    public bool IsRuled { get; init; }

    public HorizontalPlace Horizontal { get; init; }

    public bool IsAtTop { get; init; }

    public bool Wraps { get; init; } = true;

    /// <summary>Whether its characters become smaller where they would not fit: a figure is never shown as ###.</summary>
    public bool Shrinks { get; init; }

    /// <summary>Characters the text is set in by.</summary>
    public int Indent { get; init; }

    /// <summary>The number format as spreadsheets write it, or null for General.</summary>
    public string? Format { get; init; }

    /// <summary>Whether it can be filled in although the sheet is protected.</summary>
    public bool IsUnlocked { get; init; }

    /// <summary>Whether its text stays text when it is edited, although it begins as a formula does.</summary>
    public bool IsQuoted { get; init; }
}

/// <summary>Where text stands between the sides of its cell.</summary>
internal enum HorizontalPlace
{
    General,
    Left,
    Centre,
    Right,
}
