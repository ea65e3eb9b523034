namespace Gouji.Writing.Sheets;

/// <summary>How a sheet is printed on A4: all columns on one page's width, as many pages as its rows need.</summary>
/// <param name="Margins">Left, right, top and bottom in mm, or null for those of the program.</param>
/// <param name="Footer">In the notation of headers and footers (ECMA-376 part 1, 18.3.1.46), or null.</param>
internal sealed record SheetPaper(bool IsAcross, (decimal Left, decimal Right, decimal Top, decimal Bottom)? Margins, string? Footer)
{
    /// <summary>For lists: across, nothing beside.</summary>
    public static SheetPaper List { get; } = new(true, null, null);
}
