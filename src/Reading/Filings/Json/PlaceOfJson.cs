using Gouji.Model;

namespace Gouji.Reading.Filings.Json;

/// <summary>Places and blocks as our JSON writes them.</summary>
internal sealed class PlaceOfJson(JsonMembers json)
{
    /// <summary>Cells of a row and rows of a table that a JSON may span; more would fill the memory.</summary>
    private const int MostSpan = 100_000;

    public Location? Place(JsonObject of, string name)
    {
        if (of.Members.GetValueOrDefault(name) is not { } spot || spot is JsonNull) return null;
        var place = json.Object(spot);
        var file = json.Text(place, "file") ?? "";
        return json.NeededText(place, "kind") switch
        {
            "paragraph" => new ParagraphPlace(file, json.Text(place, "story") ?? ParagraphPlace.Body, Whole(place, "paragraph"), Whole(place, "start"), Whole(place, "length")),
            "cell" => new CellPlace(file, Whole(place, "table"), Whole(place, "row"), Whole(place, "column"), Whole(place, "paragraph"), Whole(place, "start"), Whole(place, "length")),
            "line" => new LinePlace(file, Whole(place, "line"), Whole(place, "start"), Whole(place, "length")),
            "sheet" => new SheetPlace(file, json.Text(place, "sheet") ?? "", json.Text(place, "address") ?? ""),
            "page" => Page(file, place),
            var other => throw json.Trouble(place, Sentences.UnknownWord(other, ["paragraph", "cell", "line", "sheet", "page"])),
        };
    }

    public Block Block(JsonSpot spot)
    {
        var block = json.Object(spot);
        if (json.Text(block, "paragraph") is { } text) return Paragraph(block, text);
        return block.Members.ContainsKey("rows") ? Table(block) : throw json.Trouble(block, Sentences.WantsBlock);
    }

    private int Whole(JsonObject of, string name) => json.Whole(of, name) ?? 0;

    private PagePlace Page(string file, JsonObject place) => new(file, Whole(place, "page"), Size(place, "left"), Size(place, "top"), Size(place, "width"), Size(place, "height"))
    {
        Table = Whole(place, "table"),
        Row = Whole(place, "row"),
        Column = Whole(place, "column"),
        Paragraph = Whole(place, "paragraph"),
        Start = Whole(place, "start"),
        Length = Whole(place, "length"),
    };

    private decimal Size(JsonObject of, string name) => json.Number(of, name) ?? 0;

    /// <summary>A paragraph a person wrote into the JSON has the place of its spot in it.</summary>
    private Paragraph Paragraph(JsonObject block, string text) =>
        new(text, Place(block, "place") ?? new ParagraphPlace("", block.Path, 1, 0, text.Length), Whole(block, "outline"));

    private Table Table(JsonObject block)
    {
        List<TableRow> rows = [];
        foreach (var row in json.List(block, "rows").Select(json.Object))
            rows.Add(new TableRow(json.Whole(row, "row", 1) ?? rows.Count + 1, [.. json.List(row, "cells").Select(c => Cell(json.Object(c), rows.Count))]));
        var columns = Math.Max(json.Whole(block, "columns") ?? 0, rows.SelectMany(r => r.Cells).Select(c => c.EndColumn).DefaultIfEmpty().Max());
        return new Table(json.Whole(block, "table") ?? 0, columns, rows);
    }

    private Cell Cell(JsonObject cell, int row)
    {
        List<Paragraph> paragraphs = [.. json.List(cell, "paragraphs").Select(Block).OfType<Paragraph>()];
        if (paragraphs.Count == 0) paragraphs.Add(Paragraph(cell, json.Text(cell, "text") ?? ""));
        return new Cell(json.Whole(cell, "row") ?? row, Bounded(cell, "column", 0), Bounded(cell, "rowSpan", 1), Bounded(cell, "columnSpan", 1), paragraphs, [.. json.List(cell, "nested").Select(Block).OfType<Table>()])
        {
            Formula = json.Text(cell, "formula"),
            Stored = json.Number(cell, "stored"),
            IsHidden = json.IsTrue(cell, "isHidden"),
        };
    }

    private int Bounded(JsonObject of, string name, int least)
    {
        var number = json.Whole(of, name, least) ?? least;
        return number <= MostSpan ? number : throw json.Trouble(of.Members[name], Sentences.WantsWhole(least));
    }
}
