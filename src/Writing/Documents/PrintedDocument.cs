using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Writing.Word;

namespace Gouji.Writing.Documents;

/// <summary>
/// An official document as the neutral blocks that reading would make of its Word file, made without writing one: what is typed is checked at once, and every
/// place leads back to the facts printed there.
/// </summary>
public sealed class PrintedDocument
{
    private readonly List<Block> _blocks = [];
    private readonly Dictionary<Location, PrintedPlace> _places = [];
    private readonly string _file;
    private int _paragraphs;
    private int _tables;

    private PrintedDocument(OfficialDocument document, string file)
    {
        _file = file;
        foreach (var section in document.Sections) Add(section);
        Document = new Document(file, "docx", _blocks, []);
    }

    public Document Document { get; }

    public static PrintedDocument Of(OfficialDocument document) => new(document, document.Name + ".docx");

    /// <summary>Every paragraph and cell by its place, in no order.</summary>
    public IReadOnlyDictionary<Location, PrintedPlace> Places => _places;

    /// <summary>What is printed at a place of the document, or null where the place is none of its.</summary>
    public PrintedPlace? At(Location place) => _places.GetValueOrDefault(Whole(place));

    /// <summary>The facts that the characters of a place state, those of the whole paragraph or cell where the very characters state none.</summary>
    public IReadOnlyList<FactKey> KeysAt(Location place)
    {
        if (At(place) is not { } printed) return [];
        var (start, length) = place switch { ParagraphPlace p => (p.Start, p.Length), CellPlace p => (p.Start, p.Length), _ => (0, 0) };
        return printed.KeysIn(start, length);
    }

    private static Location Whole(Location place) => place switch
    {
        ParagraphPlace p => p with { Start = 0, Length = 0 },
        CellPlace p => p with { Paragraph = 0, Start = 0, Length = 0 },
        _ => place,
    };

    /// <summary>As <see cref="DocumentBody"/> writes a section, the lines of no height included: they count where paragraphs are counted.</summary>
    private void Add(DocumentSection section)
    {
        if (section.Blocks.Count == 0) AddGap();
        for (var i = 0; i < section.Blocks.Count; i++)
        {
            var next = i + 1 < section.Blocks.Count ? section.Blocks[i + 1] : null;
            if (section.Blocks[i] is TextBlock text) Add(text, section, i);
            else if (section.Blocks[i] is TableBlock { Table: { Rows.Count: > 0, Widths.Count: > 0 } table })
            {
                Add(table, section, i);
                if (next is not TextBlock) AddGap();
            }
            else AddGap();
        }
    }

    private void AddGap() => _blocks.Add(new Paragraph("", new ParagraphPlace(_file, ParagraphPlace.Body, ++_paragraphs, 0, 0)));

    private void Add(TextBlock block, DocumentSection section, int index)
    {
        var printed = new PrintedPlace(section.Name, index, -1, -1, Clean(ParagraphWriter.Shown(block, DocumentBody.Layout(section)).Runs));
        var place = new ParagraphPlace(_file, ParagraphPlace.Body, ++_paragraphs, 0, printed.Text.Length);
        _places[Whole(place)] = printed;
        _blocks.Add(new Paragraph(printed.Text, place, WordStyle.Of(block.Role).OutlineLevel + 1 ?? 0));
    }

    private void Add(PaperTable table, DocumentSection section, int index)
    {
        var (grid, number) = (new TableGrid(table, decimal.MaxValue / 1_000_000), ++_tables);
        var draft = new PrintedGrid();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var column = 0;
            draft.NextRow();
            foreach (var slot in grid.Slots(row))
            {
                var printed = new PrintedPlace(section.Name, index, row, slot.Column, Clean(slot.GoesOn ? [] : slot.Cell?.Runs ?? []));
                var place = new CellPlace(_file, number, row + 1, ++column, ++_paragraphs, 0, printed.Text.Length);
                if (draft.Take(slot, new Paragraph(printed.Text, place))) _places[Whole(place)] = printed;
            }
        }

        _blocks.Add(new Table(number, grid.Columns, draft.Rows()));
    }

    private static IReadOnlyList<TextRun> Clean(IReadOnlyList<TextRun> runs) => [.. runs.Select(r => r with { Text = XmlCharacters.Clean(r.Text).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') })];
}
