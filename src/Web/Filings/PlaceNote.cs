using System.Text.Json.Serialization;
using Gouji.Model;

namespace Gouji.Web.Filings;

/// <summary>A place in an original as a few words and numbers.</summary>
/// <param name="Words">The file, then story, or sheet and address.</param>
/// <param name="Numbers">In the order of the place's own members.</param>
internal sealed record PlaceNote(
    [property: JsonPropertyName("k")] string Kind,
    [property: JsonPropertyName("w")] IReadOnlyList<string> Words,
    [property: JsonPropertyName("n")] IReadOnlyList<decimal> Numbers)
{
    public static PlaceNote Of(Location place) => place switch
    {
        ParagraphPlace p => new("p", [p.File, p.Story], [p.Paragraph, p.Start, p.Length]),
        CellPlace p => new("c", [p.File], [p.Table, p.Row, p.Column, p.Paragraph, p.Start, p.Length]),
        LinePlace p => new("l", [p.File], [p.Line, p.Start, p.Length]),
        SheetPlace p => new("s", [p.File, p.Sheet, p.Address], []),
        PagePlace p => new("g", [p.File], [p.Page, p.Left, p.Top, p.Width, p.Height, p.Paragraph, p.Table, p.Row, p.Column, p.Start, p.Length]),
        _ => throw new InvalidOperationException($"Unknown place {place}."),
    };

    /// <summary>The place, or null where the note tells none.</summary>
    public Location? Place() => (Kind, Words?.Count, Numbers?.Count) switch
    {
        ("p", 2, 3) => new ParagraphPlace(Words[0], Words[1], At(0), At(1), At(2)),
        ("c", 1, 6) => new CellPlace(Words[0], At(0), At(1), At(2), At(3), At(4), At(5)),
        ("l", 1, 3) => new LinePlace(Words[0], At(0), At(1), At(2)),
        ("s", 3, 0) => new SheetPlace(Words[0], Words[1], Words[2]),
        ("g", 1, 11) => new PagePlace(Words[0], At(0), Numbers[1], Numbers[2], Numbers[3], Numbers[4]) { Paragraph = At(5), Table = At(6), Row = At(7), Column = At(8), Start = At(9), Length = At(10) },
        _ => null,
    };

    private int At(int index) => Numbers[index] is >= 0 and <= int.MaxValue and var number ? (int)number : 0;
}
