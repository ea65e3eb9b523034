using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Edits;

/// <summary>Other words around the same figures.</summary>
internal static class WordEdits
{
    private static readonly (string From, string To)[] Synonyms =
    [
        ("我单位", "本单位"),
        ("截至", "截止"),
        ("主要原因是", "主要系"),
        ("从执行情况看，", ""),
        ("年末结转结余共计", "年末结转结余"),
        ("收支相抵，", ""),
        ("资金主要用于", "资金主要投向"),
        ("为了解服务对象评价，", ""),
    ];

    public static Manuscript Reworded(Manuscript manuscript) => manuscript.MapProse(line => line.Map(Reword));

    public static Manuscript HalfWidthCommas(Manuscript manuscript) =>
        manuscript.MapProse(line => line.Map(piece => piece.Figure is null ? Replace(piece, "，", ",") : piece));

    private static Piece Reword(Piece piece)
    {
        if (piece.Figure is not null)
            return piece;
        foreach (var (from, to) in Synonyms)
            piece = Replace(piece, from, to);
        return piece;
    }

    private static Piece Replace(Piece piece, string from, string to) =>
        piece with { Text = piece.Text.Replace(from, to, StringComparison.Ordinal) };
}
