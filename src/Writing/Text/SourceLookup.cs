using Gouji.Model;

namespace Gouji.Writing.Text;

/// <summary>Finds the paragraph, and in a table the cell and its row, that a place lies in. Built when the first place is looked up.</summary>
internal sealed class SourceLookup(Document document)
{
    private readonly Lazy<Dictionary<Location, List<Surroundings>>> _places = new(() => Collect(document));

    public Surroundings? Find(Location place) =>
        _places.Value.TryGetValue(Whole(place), out var candidates) ? candidates.LastOrDefault(c => Start(c.Paragraph.Place) <= Start(place)) ?? candidates[0] : null;

    public static int Start(Location place) => place switch
    {
        ParagraphPlace p => p.Start,
        CellPlace p => p.Start,
        LinePlace p => p.Start,
        PagePlace p => p.Start,
        _ => 0,
    };

    public static int Length(Location place) => place switch
    {
        ParagraphPlace p => p.Length,
        CellPlace p => p.Length,
        LinePlace p => p.Length,
        PagePlace { Paragraph: > 0 } p => p.Length,
        _ => int.MaxValue,
    };

    /// <summary>The place without its characters, so that all places of one paragraph are one key.</summary>
    private static Location Whole(Location place) => place switch
    {
        ParagraphPlace p => p with { Start = 0, Length = 0 },
        CellPlace p => p with { Start = 0, Length = 0 },
        LinePlace p => p with { Start = 0, Length = 0 },
        PagePlace { Paragraph: > 0 } p => new PagePlace(p.File, 0, 0, 0, 0, 0) { Paragraph = p.Paragraph },
        _ => place,
    };

    private static Dictionary<Location, List<Surroundings>> Collect(Document document)
    {
        var places = new Dictionary<Location, List<Surroundings>>();
        foreach (var block in document.Blocks) Add(places, block);
        return places;
    }

    private static void Add(Dictionary<Location, List<Surroundings>> places, Block block)
    {
        if (block is Paragraph paragraph) Add(places, new Surroundings(paragraph, null, null));
        if (block is not Table table) return;
        foreach (var row in table.Rows)
            foreach (var cell in row.Cells) Add(places, row, cell);
    }

    private static void Add(Dictionary<Location, List<Surroundings>> places, TableRow row, Cell cell)
    {
        foreach (var paragraph in cell.Paragraphs) Add(places, new Surroundings(paragraph, cell, row));
        foreach (var nested in cell.Nested) Add(places, nested);
    }

    private static void Add(Dictionary<Location, List<Surroundings>> places, Surroundings found)
    {
        var key = Whole(found.Paragraph.Place);
        if (places.TryGetValue(key, out var others)) others.Add(found);
        else places.Add(key, [found]);
    }
}

/// <summary>A paragraph with the cell and the row it stands in, if it does.</summary>
internal sealed record Surroundings(Paragraph Paragraph, Cell? Cell, TableRow? Row);
