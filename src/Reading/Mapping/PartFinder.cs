using Gouji.Model;

namespace Gouji.Reading.Mapping;

/// <summary>Splits a document into the body and its annexes, and says which part of which form each one fills.</summary>
internal sealed class PartFinder(FormIndex forms, int? year)
{
    private const int LongestTitle = 60;

    /// <summary>The parts in reading order with their form parts, and how the forms were told.</summary>
    public (List<FoundPart> Parts, FormChoice Choice) Find(Document document)
    {
        List<TableGrid> grids = [];
        foreach (var block in document.Blocks)
            if (block is Table table && IsVisible(table)) grids.Add(new TableGrid(table, forms, year));
        var choice = new FormChoice(forms, document, grids);
        var segments = Segments(document, grids, choice);
        Merge(segments);
        return (Name(segments, choice), choice);
    }

    /// <summary>A new segment starts at an annex heading, at an annex title, and at a table of another form part.</summary>
    private List<Segment> Segments(Document document, List<TableGrid> grids, FormChoice choice)
    {
        List<Segment> segments = [new()];
        var next = 0;
        string? sheet = null;
        foreach (var block in document.Blocks)
        {
            // What stands in a sheet of its own does not go on with the one before.
            if (SheetOf(block) is { } own && own != sheet)
            {
                if (segments[^1].HasContent) segments.Add(new Segment());
                sheet = own;
            }

            if (block is Paragraph { IsBody: true } paragraph) Enter(segments, paragraph);
            else if (block is Table table && IsVisible(table)) Enter(segments, grids[next++], choice);
            segments[^1].Add(block);
        }

        return segments;
    }

    private static string? SheetOf(Block block) => block switch
    {
        Paragraph { Place: SheetPlace place } => place.Sheet,
        Table { Rows: [{ Cells: [{ Place: SheetPlace place }, ..] }, ..] } => place.Sheet,
        _ => null,
    };

    /// <summary>A table of a hidden sheet is no table of the report.</summary>
    private static bool IsVisible(Table table) => table.Rows.Any(row => row.Cells.Any(cell => !cell.IsHidden));

    private void Enter(List<Segment> segments, Paragraph paragraph)
    {
        var text = paragraph.Text.AsSpan().Trim(" \t\u3000\u00a0");
        if (text.Length is 0 or > LongestTitle) return;
        var heading = AnnexHeading(text);
        var titled = forms.Titles.Ending(paragraph.Text);
        if (heading is null && titled is null) return;
        var current = segments[^1];
        if (heading is not null && (current.HasContent || current.Heading is null)) segments.Add(new Segment { Heading = heading });
        else if (titled is not null && current.HasContent && !(current.Titled == titled && !current.HasTable)) segments.Add(new Segment());
        segments[^1].Titled ??= titled;
        segments[^1].Title ??= text.ToString();
    }

    private static void Enter(List<Segment> segments, TableGrid table, FormChoice choice)
    {
        var matched = choice.Best(table, segments[^1].Titled);
        if (segments[^1] is { EndsWithTable: true, Matched: { } open } && matched is not null && choice.GoesOn(table, open, matched)) matched = open;
        if (matched is not null && segments[^1].Matched is { } current && (current != matched || IsNextItem(table, matched))) segments.Add(new Segment());
        else if (matched is not null && segments[^1].HasProse && segments[^1].Heading is null && segments[^1].Titled is null) segments.Add(new Segment());
        segments[^1].Tables.Add(table);
        segments[^1].Matched ??= matched;
    }

    /// <summary>A table that names an item of its own begins a part of its own; one that does not goes on with the table before.</summary>
    private static bool IsNextItem(TableGrid table, PartIndex part) => part.Part.EachItem is not null && table.BehindLabel(part.IsName) is not null;

    /// <summary>A heading with neither table nor text of its own (a list of annexes) belongs to the segment before.</summary>
    private static void Merge(List<Segment> segments)
    {
        for (var i = segments.Count - 1; i > 0; i--)
        {
            if (segments[i].HasContent) continue;
            segments[i - 1].Append(segments[i]);
            segments.RemoveAt(i);
        }

        if (segments.Count < 2 || segments[0].HasContent) return;
        segments[1].Prepend(segments[0]);
        segments.RemoveAt(0);
    }

    private static List<FoundPart> Name(List<Segment> segments, FormChoice choice)
    {
        List<FoundPart> parts = [];
        Dictionary<string, int> uses = [];
        foreach (var segment in segments)
        {
            var match = segment.Matched ?? choice.Titled(segment.Titled);
            var isBody = match is null && segment.HasProse && !uses.ContainsKey("正文");
            var form = isBody ? choice.Body : match;
            var name = isBody ? "正文" : segment.Heading ?? match?.Part.Id ?? $"表{(segment.Tables.Count == 0 ? 0 : segment.Tables[0].Table.Number)}";
            var use = uses[name] = uses.GetValueOrDefault(name) + 1;
            var id = use == 1 ? name : $"{name}（{use}）";
            parts.Add(new FoundPart(new ReportPart(id, segment.Title ?? id, form?.Part.Id, segment.Blocks) { FormId = form?.Form.Id }, form, segment.Tables));
        }

        return parts;
    }

    /// <summary>附件2, 附表二, with nothing or a title behind it; a sentence that only mentions an annex is none.</summary>
    private static string? AnnexHeading(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("附件") && !text.StartsWith("附表")) return null;
        var at = 2;
        while (at < text.Length && Wording.Characters.IsBlank(text[at])) at++;
        var from = at;
        while (at < text.Length && (char.IsAsciiDigit(Wording.Characters.Narrow(text[at])) || Wording.ChineseNumber.IsNumeral(text[at]) || text[at] is '-' or '－')) at++;
        if (at == from || at - from > 4) return null;
        var rest = text[at..].Trim(" \u3000：:、.");
        return rest.ContainsAny("，。；") ? null : string.Concat(text[..2], text[from..at]);
    }
}
