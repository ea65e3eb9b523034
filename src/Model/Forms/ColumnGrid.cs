namespace Gouji.Model.Forms;

/// <summary>The columns of a table whose blocks have different heads: those of the block with most, to which the edges of the others are fitted.</summary>
internal sealed class ColumnGrid
{
    /// <summary>The text area of a page of official documents in mm, upright and turned sideways (GB/T 9704-2012, 5).</summary>
    private const decimal Upright = 156m;
    private const decimal Sideways = 225m;
    private const decimal MayBeSqueezed = 1.3m;
    private const int FewestColumns = 4;

    private readonly List<decimal> _edges;
    private readonly int _side;

    private ColumnGrid(List<decimal> widths, decimal side)
    {
        _side = side > 0 ? 1 : 0;
        Widths = side > 0 ? [side, .. widths] : widths;
        _edges = [0];
        foreach (var width in widths) _edges.Add(_edges[^1] + width);
    }

    public IReadOnlyList<decimal> Widths { get; }

    /// <param name="blocks">The widths each block would like for its columns, in mm.</param>
    /// <param name="side">The width of the column of the names of blocks, or 0.</param>
    /// <param name="isWide">Whether the page is turned.</param>
    public static ColumnGrid Of(IEnumerable<IReadOnlyList<decimal>> blocks, decimal side, bool isWide)
    {
        var most = Most(blocks);
        var room = (isWide ? Sideways : Upright) - side;
        return new ColumnGrid([.. most.Select(w => decimal.Round(w * room / most.Sum(), 1, MidpointRounding.ToZero))], side);
    }

    /// <summary>Whether the columns are too wide for an upright page.</summary>
    public static bool IsWide(IEnumerable<IReadOnlyList<decimal>> blocks, decimal side) => Most(blocks).Sum() + side > Upright * MayBeSqueezed;

    private static IReadOnlyList<decimal> Most(IEnumerable<IReadOnlyList<decimal>> blocks) =>
        blocks.MaxBy(b => b.Count) is { Count: >= FewestColumns } most ? most : [30, 48, 30, 48];

    /// <summary>How many columns of the grid each column of a block spans; together all, or all with that of the names where the block has no name.</summary>
    public IReadOnlyList<int> Spans(IReadOnlyList<decimal> wanted, bool withSide)
    {
        var columns = _edges.Count - 1;
        List<int> spans = [];
        var (sum, total, last) = (0m, wanted.Sum(), 0);
        for (var i = 0; i < wanted.Count; i++)
        {
            sum += wanted[i];
            var edge = i == wanted.Count - 1 ? columns : Nearest(sum / total * _edges[^1], last + 1, columns - (wanted.Count - 1 - i));
            spans.Add(edge - last + (withSide && i == 0 ? _side : 0));
            last = edge;
        }

        return spans;
    }

    private int Nearest(decimal position, int least, int most)
    {
        var best = least;
        for (var edge = least; edge <= most; edge++)
            if (Math.Abs(_edges[edge] - position) < Math.Abs(_edges[best] - position)) best = edge;
        return best;
    }
}
