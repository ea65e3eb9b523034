using System.Globalization;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Edits;

/// <summary>Other ways to print the same figures.</summary>
internal static class DigitEdits
{
    /// <summary>Puts a separator between groups of three digits.</summary>
    public static Func<Manuscript, Manuscript> Grouped(string separator) => manuscript => manuscript.MapLines(
        line => line.Map(piece => piece.Figure is { } figure ? piece with { Text = Group(figure, separator) } : piece));

    public static Manuscript FullWidth(Manuscript manuscript) => manuscript.MapLines(
        line => line.Map(piece => piece.Figure is null ? piece : piece with { Text = string.Concat(piece.Text.Select(Widen)) }));

    public static Manuscript BlankBeforeUnit(Manuscript manuscript) => manuscript.MapProse(
        line => line.Map(piece => piece.Figure is null && piece.Text.StartsWith("万元", StringComparison.Ordinal)
            ? piece with { Text = " " + piece.Text }
            : piece));

    /// <summary>Converts every amount of prose that is followed by 万元.</summary>
    public static Manuscript InYuan(Manuscript manuscript) => manuscript.MapProse(
        line => new Line([.. line.Pieces.Select((piece, index) => Convert(line.Pieces, piece, index))]));

    private static Piece Convert(IReadOnlyList<Piece> pieces, Piece piece, int index)
    {
        if (piece.Figure is { Unit: FigureUnit.TenThousandYuan } figure && IsUnit(pieces, index + 1))
            return Piece.Of(figure with { Unit = FigureUnit.Yuan });
        var followsAmount = index > 0 && pieces[index - 1].Figure?.Unit == FigureUnit.TenThousandYuan;
        return followsAmount && IsUnit(pieces, index) ? piece with { Text = piece.Text[1..] } : piece;
    }

    private static bool IsUnit(IReadOnlyList<Piece> pieces, int index) =>
        index < pieces.Count && pieces[index].Text.StartsWith("万元", StringComparison.Ordinal);

    private static string Group(Figure figure, string separator)
    {
        var plain = (figure with { Look = figure.Look with { Grouped = false } }).Print();
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? plain : plain[..point];
        for (var at = whole.Length - 3; at > (whole[0] == '-' ? 1 : 0); at -= 3)
            whole = whole.Insert(at, separator);
        return point < 0 ? whole : whole + plain[point..];
    }

    private static char Widen(char letter) => letter switch
    {
        >= '0' and <= '9' => (char)(letter - '0' + '０'),
        '.' => '．',
        ',' => '，',
        _ => letter,
    };

    /// <summary>Reads digits back, whatever their width and separators; null where it is not a number.</summary>
    public static decimal? Read(string printed)
    {
        var narrow = string.Concat(printed.Where(letter => !char.IsWhiteSpace(letter)).Select(Narrow).Where(letter => letter != ','));
        return decimal.TryParse(narrow, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static char Narrow(char letter) => letter switch
    {
        >= '０' and <= '９' => (char)(letter - '０' + '0'),
        '．' => '.',
        '，' => ',',
        _ => letter,
    };
}
