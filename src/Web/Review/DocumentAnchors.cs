using Gouji.Model;
using Gouji.Model.Filings;
using Gouji.Writing.Documents;

namespace Gouji.Web.Review;

/// <summary>
/// Leads from places in a document that was written and read back to what it shows there, and from facts to the places where they are printed. What is shown has a
/// name: 2-5 is the fifth block of the second section, 2-5-3-1 a cell of it, by its row and its ordinal in the row.
/// </summary>
public sealed class DocumentAnchors
{
    private readonly Dictionary<(int Table, int Row, int Column), string> _cells = [];
    private readonly Dictionary<int, string> _paragraphs = [];
    private readonly Dictionary<string, Location> _places = [];
    private readonly Dictionary<FactKey, List<string>> _facts = [];

    private DocumentAnchors()
    {
    }

    public static DocumentAnchors Of(OfficialDocument written, Document read)
    {
        var anchors = new DocumentAnchors();
        var at = 0;
        foreach (var (s, section) in written.Sections.Index())
        {
            foreach (var (b, block) in section.Blocks.Index())
            {
                var name = FormattableString.Invariant($"{s + 1}-{b + 1}");
                if (block is TextBlock text) anchors.Add(text, name, read.Blocks, ref at);
                else if (block is TableBlock { Table: { Rows.Count: > 0, Widths.Count: > 0 } table }) anchors.Add(table, name, read.Blocks, ref at);
            }
        }

        return anchors;
    }

    /// <summary>The name of what stands at a place, or null where the document shows nothing there.</summary>
    public string? At(Location place) => place switch
    {
        CellPlace cell => _cells.GetValueOrDefault((cell.Table, cell.Row, cell.Column)),
        ParagraphPlace { Story: ParagraphPlace.Body } paragraph => _paragraphs.GetValueOrDefault(paragraph.Paragraph),
        _ => null,
    };

    /// <summary>Where all of what has a name stands.</summary>
    public Location? PlaceOf(string name) => _places.GetValueOrDefault(name);

    /// <summary>Where a fact is printed, in reading order.</summary>
    public IReadOnlyList<string> Of(FactKey fact) => _facts.TryGetValue(fact, out var names) ? names : [];

    private void Add(TextBlock text, string name, IReadOnlyList<Block> blocks, ref int at)
    {
        foreach (var run in text.Runs) Add(run, name);
        var words = Plain(string.Concat(text.Runs.Select(r => r.Text)));
        if (words.Length == 0) return;
        // What stands before the next table only: a paragraph that is read otherwise than written leads nowhere, instead of astray.
        for (var i = at; i < blocks.Count && blocks[i] is Paragraph paragraph; i++)
        {
            if (Plain(paragraph.Text) != words) continue;
            at = i + 1;
            if (paragraph.Place is not ParagraphPlace place) return;
            _paragraphs[place.Paragraph] = name;
            _places[name] = place;
            return;
        }
    }

    private void Add(PaperTable table, string name, IReadOnlyList<Block> blocks, ref int at)
    {
        while (at < blocks.Count && blocks[at] is not Table) at++;
        Dictionary<(int Row, int Column), Cell> read = [];
        if (at < blocks.Count && blocks[at++] is Table found)
            foreach (var cell in found.Rows.SelectMany(r => r.Cells)) read[(cell.Row, cell.Column)] = cell;
        foreach (var (r, row) in table.Rows.Index())
            foreach (var (c, cell) in row.Cells.Index()) Add(cell, FormattableString.Invariant($"{name}-{r + 1}-{c + 1}"), read.GetValueOrDefault((r, cell.Column)));
    }

    private void Add(PaperCell cell, string name, Cell? read)
    {
        foreach (var run in cell.Runs) Add(run, name);
        if (read?.Place is not CellPlace place) return;
        _cells[(place.Table, place.Row, place.Column)] = name;
        _places[name] = place;
    }

    private void Add(TextRun run, string name)
    {
        if (run.Key is not { } key) return;
        if (!_facts.TryGetValue(key, out var names)) _facts[key] = names = [];
        if (names.Count == 0 || names[^1] != name) names.Add(name);
    }

    private static string Plain(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
