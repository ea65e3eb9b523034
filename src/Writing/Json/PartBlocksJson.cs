using System.Text.Json;
using Gouji.Model;

namespace Gouji.Writing.Json;

/// <summary>
/// The text of a report's parts as JSON: every paragraph with its level and the statements its characters make, every table with its cells, so that
/// documents can be written from what was read and nothing is lost.
/// </summary>
internal sealed class PartBlocksJson
{
    private readonly Dictionary<Paragraph, int> _levels = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Table> _ofForm = new(ReferenceEqualityComparer.Instance);
    private readonly ILookup<Location, (int Index, int Start, int Length)> _byParagraph;

    public PartBlocksJson(Report report)
    {
        foreach (var section in report.Sections) _levels[section.Heading] = section.Level;
        foreach (var table in report.Parts.SelectMany(p => p.FormTables)) _ofForm.Add(table);
        _byParagraph = report.Statements.Index().Where(s => s.Item.Place is not SheetPlace).ToLookup(s => Whole(s.Item.Place), s => (s.Index, Span(s.Item.Place).Start, Span(s.Item.Place).Length));
    }

    public void Write(Utf8JsonWriter json, ReportPart part)
    {
        json.WriteStartArray("text");
        foreach (var block in part.Blocks)
        {
            json.WriteStartObject();
            BlockJson.WriteMembers(json, block);
            if (block is Table table) json.WriteBoolean("isOfForm", _ofForm.Contains(table));
            if (block is Paragraph paragraph) WriteParagraph(json, paragraph);
            json.WriteEndObject();
            json.FlushIfLong();
        }

        json.WriteEndArray();
    }

    private void WriteParagraph(Utf8JsonWriter json, Paragraph paragraph)
    {
        if (_levels.TryGetValue(paragraph, out var level)) json.WriteNumber("level", level);
        var start = Span(paragraph.Place).Start;
        if (!_byParagraph[Whole(paragraph.Place)].Any()) return;
        json.WriteStartArray("figures");
        foreach (var figure in _byParagraph[Whole(paragraph.Place)])
        {
            json.WriteStartObject();
            json.WriteNumber("start", figure.Start - start);
            json.WriteNumber("length", figure.Length);
            json.WriteNumber("statement", figure.Index);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The paragraph a place is in, whatever its characters.</summary>
    private static Location Whole(Location place) => place switch
    {
        ParagraphPlace p => p with { Start = 0, Length = 0 },
        CellPlace p => p with { Start = 0, Length = 0 },
        LinePlace p => p with { Start = 0, Length = 0 },
        PagePlace p => new PagePlace(p.File, 0, 0, 0, 0, 0) { Paragraph = p.Paragraph, Runs = [] },
        _ => place,
    };

    private static (int Start, int Length) Span(Location place) => place switch
    {
        ParagraphPlace p => (p.Start, p.Length),
        CellPlace p => (p.Start, p.Length),
        LinePlace p => (p.Start, p.Length),
        PagePlace p => (p.Start, p.Length),
        _ => (0, 0),
    };
}
