using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Forms;

namespace Gouji.Reading.Mapping;

/// <summary>Splits a document into the body and its annexes, and says which part of which form each one fills.</summary>
internal sealed class PartFinder(IReadOnlyList<Form> forms, int? year)
{
    private const int LongestTitle = 60;

    /// <summary>The parts in reading order with their form parts.</summary>
    public List<FoundPart> Find(Document document)
    {
        var segments = Segments(document);
        Merge(segments);
        return Name(segments);
    }

    /// <summary>A new segment starts at an annex heading, at an annex title, and at a table of another form part.</summary>
    private List<Segment> Segments(Document document)
    {
        List<Segment> segments = [new()];
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph { IsBody: true } paragraph) Enter(segments, paragraph);
            else if (block is Table table) Enter(segments, table);
            segments[^1].Blocks.Add(block);
        }

        return segments;
    }

    private void Enter(List<Segment> segments, Paragraph paragraph)
    {
        var text = paragraph.Text.AsSpan().Trim(" \t\u3000\u00a0");
        if (text.Length is 0 or > LongestTitle) return;
        var heading = AnnexHeading(text);
        var titled = FormParts().FirstOrDefault(p => !p.Part.IsBody && IsTitle(paragraph.Text, p.Part));
        var current = segments[^1];
        if (heading is not null && (current.HasContent || current.Heading is null)) segments.Add(new Segment { Heading = heading });
        else if (titled.Part is not null && current.HasContent && !(current.HasTitle(titled.Part) && !current.HasTable)) segments.Add(new Segment());
        if (titled.Part is not null) segments[^1].Titled ??= titled;
        if (heading is not null || titled.Part is not null) segments[^1].Title ??= text.ToString();
    }

    private void Enter(List<Segment> segments, Table table)
    {
        var matched = Best(table, segments[^1].Titled);
        if (matched is not null && segments[^1].Matched is { } current && current.Part != matched.Value.Part) segments.Add(new Segment());
        else if (matched is not null && segments[^1].HasProse && segments[^1].Heading is null && segments[^1].Titled is null) segments.Add(new Segment());
        segments[^1].HasTable = true;
        segments[^1].Matched ??= matched;
    }

    /// <summary>A heading with neither table nor text of its own (a list of annexes) belongs to the segment before.</summary>
    private static void Merge(List<Segment> segments)
    {
        for (var i = segments.Count - 1; i > 0; i--)
        {
            if (segments[i].HasTable || segments[i].HasProse) continue;
            segments[i - 1].Blocks.AddRange(segments[i].Blocks);
            segments.RemoveAt(i);
        }

        if (segments.Count < 2 || segments[0].HasContent) return;
        segments[1].Blocks.InsertRange(0, segments[0].Blocks);
        segments.RemoveAt(0);
    }

    private List<FoundPart> Name(List<Segment> segments)
    {
        List<FoundPart> parts = [];
        foreach (var segment in segments)
        {
            var match = segment.Matched ?? segment.Titled;
            var isBody = match is null && segment.HasProse && !parts.Exists(p => p.Part.Id == "正文");
            var form = isBody ? FormParts().FirstOrDefault(p => p.Part.IsBody) : match;
            var id = Unique(parts, isBody ? "正文" : segment.Heading ?? match?.Part.Id ?? $"表{segment.Blocks.OfType<Table>().FirstOrDefault()?.Number ?? 0}");
            parts.Add(new FoundPart(new ReportPart(id, segment.Title ?? id, form?.Part?.Id, segment.Blocks), form?.Form, form?.Part));
        }

        return parts;
    }

    private static string Unique(List<FoundPart> parts, string id)
    {
        var count = parts.Count(p => p.Part.Id == id || p.Part.Id.StartsWith(id + "（", StringComparison.Ordinal));
        return count == 0 ? id : $"{id}（{count + 1}）";
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

    private static bool IsTitle(string text, FormPart part)
    {
        var words = LabelText.Words(text, null);
        return part.Titles.Any(t => words.EndsWith(LabelText.Words(t, null), StringComparison.Ordinal));
    }

    private (Form Form, FormPart Part)? Best(Table table, (Form Form, FormPart Part)? titled)
    {
        HashSet<string> words = [.. table.Rows.SelectMany(r => r.Cells).SelectMany(CellWords)];
        (Form, FormPart)? best = null;
        var bestShare = 0.3m;
        foreach (var candidate in FormParts().Where(p => !p.Part.IsBody))
        {
            var share = Share(words, candidate.Part) + (titled?.Part == candidate.Part ? 0.4m : 0);
            if (share > bestShare) (best, bestShare) = (candidate, share);
        }

        return best;
    }

    private IEnumerable<string> CellWords(Cell cell)
    {
        var text = cell.Text;
        var colon = text.LastIndexOfAny([':', '：']);
        yield return LabelText.Words(text, year);
        if (colon > 0) yield return LabelText.Words(text.AsSpan(0, colon), year);
    }

    private static decimal Share(HashSet<string> words, FormPart part)
    {
        var labels = part.Blocks.Where(b => b.Title != "签署").SelectMany(Labels).ToList();
        return labels.Count == 0 ? 0 : (decimal)labels.Count(l => l.Names.Any(words.Contains)) / labels.Count;
    }

    private static IEnumerable<Label> Labels(FormBlock block) =>
        [.. block.Columns.Select(c => c.Label), .. block.Rows.Where(r => r.ItemKind is null).Select(r => r.Label), .. block.Fields.Select(f => f.Label)];

    private IEnumerable<(Form Form, FormPart Part)> FormParts() => forms.SelectMany(f => f.Parts.Select(p => (f, p)));

    /// <summary>Blocks that may become a part.</summary>
    private sealed class Segment
    {
        private const int ProseLength = 120;

        public string? Heading { get; init; }

        public string? Title { get; set; }

        public (Form Form, FormPart Part)? Titled { get; set; }

        public (Form Form, FormPart Part)? Matched { get; set; }

        public bool HasTable { get; set; }

        public List<Block> Blocks { get; } = [];

        public bool HasProse => Blocks.OfType<Paragraph>().Sum(p => p.IsBody ? p.Text.Length : 0) > ProseLength;

        public bool HasContent => HasTable || HasProse;

        public bool HasTitle(FormPart part) => Titled?.Part == part;
    }
}

/// <summary>A part of the report with the form part it fills, if any.</summary>
internal sealed record FoundPart(ReportPart Part, Form? Form, FormPart? FormPart);
