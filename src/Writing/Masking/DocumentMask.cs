using Gouji.Model;
using Gouji.Writing.Documents;

namespace Gouji.Writing.Masking;

/// <summary>Masks an official document: every paragraph and cell as one text, and cells whose head or neighbour says that private words stand in them.</summary>
internal sealed class DocumentMask(Mask mask)
{
    private const int LongestLabel = 24;
    private readonly MaskedRuns _runs = new(mask);
    private readonly List<MaskedPlace> _places = [];

    public (OfficialDocument Document, IReadOnlyList<MaskedPlace> Places) Apply(OfficialDocument document)
    {
        var masked = document with { Name = mask.Apply(document.Name).Text, Title = mask.Apply(document.Title).Text, Sections = [.. document.Sections.Select(Section)] };
        return (masked, _places);
    }

    private DocumentSection Section(DocumentSection section)
    {
        List<DocumentBlock> blocks = [];
        var (paragraphs, tables) = (0, 0);
        foreach (var block in section.Blocks)
            blocks.Add(block switch
            {
                TextBlock text => Text(text, Sentences.InParagraph(section.Name, ++paragraphs)),
                TableBlock table => new TableBlock(Table(table.Table, section.Name, ++tables)),
                _ => throw new InvalidOperationException($"Unknown block {block}."),
            });
        return new DocumentSection(mask.Apply(section.Name).Text, blocks);
    }

    private TextBlock Text(TextBlock text, Sentence place)
    {
        var (runs, pieces) = _runs.Apply(text.Runs);
        Note(pieces, place);
        return text with { Runs = runs };
    }

    private PaperTable Table(PaperTable table, string section, int number)
    {
        var heads = new Dictionary<int, string>();
        List<PaperRow> rows = [];
        foreach (var (index, row) in table.Rows.Index())
        {
            List<PaperCell> cells = [];
            for (var i = 0; i < row.Cells.Count; i++)
            {
                var beside = i > 0 ? row.Cells[i - 1].Text : "";
                cells.Add(Cell(row.Cells[i], beside, heads.GetValueOrDefault(row.Cells[i].Column, ""), Sentences.InCell(section, number, index + 1, row.Cells[i].Column + 1)));
            }

            foreach (var cell in row.Cells) heads.TryAdd(cell.Column, cell.Text);
            rows.Add(row with { Cells = cells });
        }

        return table with { Rows = rows };
    }

    private PaperCell Cell(PaperCell cell, string beside, string head, Sentence place)
    {
        var (runs, pieces) = IsLabel(cell.Text) ? (cell.Runs, []) : _runs.Apply(cell.Runs, Told(beside, IsAddress) ?? Told(head, text => !string.IsNullOrWhiteSpace(text)));
        Note(pieces, place);
        return cell with { Runs = runs };
    }

    /// <summary>What a cell beside or above says of this one.</summary>
    private static Func<string, MaskedPiece?>? Told(string label, Func<string, bool> isAddress)
    {
        if (label.Length is 0 or > LongestLabel) return null;
        if (AddressSearch.IsLabel(label)) return text => isAddress(text) ? new MaskedPiece(PrivateKind.Address, 0, text.Length, AddressSearch.Shown) : null;
        return LabelledNumbers.KindOf(label) is { } kind ? text => LabelledNumbers.Whole(PlainCharacters.Of(text), kind) : null;
    }

    /// <summary>A cell that is a head itself, as 家庭住址 beside 身份证号.</summary>
    private static bool IsLabel(string text) => text.Length is > 0 and <= LongestLabel && !text.AsSpan().ContainsAny("0123456789：:") && (AddressSearch.IsLabel(text) || LabelledNumbers.KindOf(text) is not null);

    private static bool IsAddress(string text) => text.AsSpan().IndexOfAny("省市县区乡镇村路街巷号组栋室") >= 0;

    private void Note(IReadOnlyList<MaskedPiece> pieces, Sentence place)
    {
        foreach (var piece in pieces) _places.Add(new MaskedPlace(piece.Kind, place));
    }
}
