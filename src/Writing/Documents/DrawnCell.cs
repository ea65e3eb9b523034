using Gouji.Model;
using Gouji.Model.Forms;

namespace Gouji.Writing.Documents;

/// <summary>A cell while its table is drawn; it grows as others turn out to be one with it.</summary>
internal sealed class DrawnCell(LayoutCell layout, IReadOnlyList<TextRun> runs, int row, int column)
{
    private int _rowsBelow;
    private int _columnsRight;

    public int Row => row;

    public int Column => column;

    public string Text { get; } = string.Concat(runs.Select(r => r.Text));

    public void Reach(int toRow, int toColumn) => (_rowsBelow, _columnsRight) = (Math.Max(_rowsBelow, toRow - row), Math.Max(_columnsRight, toColumn - column));

    public PaperCell Cell() => new(column, _columnsRight + 1, _rowsBelow + 1, Kind(), runs, layout.Indent);

    private PaperCellKind Kind()
    {
        if (layout.Pieces.Any(p => p is LayoutSlot)) return layout.IsLeft && layout.Pieces.Count > 1 ? PaperCellKind.Label : OfFact();
        if (Text is "" or "—" or DocumentSentences.StruckOut) return PaperCellKind.Empty;
        return layout.IsLeft ? PaperCellKind.Label : PaperCellKind.Head;
    }

    private PaperCellKind OfFact() =>
        layout.Pieces is [LayoutSlot { Concept.Kind: ConceptKind.Figure }] ? PaperCellKind.Figure : PaperCellKind.Words;
}
