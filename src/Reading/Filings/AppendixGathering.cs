using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;
using Gouji.Model.Forms;
using Gouji.Reading.Mapping;

namespace Gouji.Reading.Filings;

/// <summary>Finds the blocks of a report that fill no part of the form: other tables, notes, whole annexes. What the form prints itself is not kept.</summary>
internal sealed class AppendixGathering(Report report, Form form)
{
    private const int LongestTitle = 60;
    private static readonly string[] s_furniture = ["页眉", "页脚"];
    private readonly ILookup<PlaceKey, Statement> _byPlace = report.Statements.ToLookup(s => PlaceKey.Of(s.Place));
    private readonly string _print = string.Concat(EmbeddedText.All(typeof(Form).Assembly, $"forms/{form.Id}/").Select(f => FiledValue.Plain(f.Text)));

    public IReadOnlyList<Appendix> Gather(IReadOnlyList<FiledPart> parts)
    {
        List<Appendix> appendices = [];
        foreach (var part in parts)
        {
            HashSet<Table> ofForm = new(part.Part.FormTables, ReferenceEqualityComparer.Instance);
            List<Block> run = [];
            foreach (var block in part.Part.Blocks)
            {
                if (IsKept(block, part, ofForm)) run.Add(block);
                else if (!IsEmpty(block)) Close(appendices, part, ref run);
            }

            Close(appendices, part, ref run);
        }

        return appendices;
    }

    private static void Close(List<Appendix> appendices, FiledPart part, ref List<Block> run)
    {
        if (run.Count == 0) return;
        appendices.Add(new Appendix(part.Id, run));
        run = [];
    }

    private bool IsKept(Block block, FiledPart part, HashSet<Table> ofForm) => block switch
    {
        _ when IsEmpty(block) => false,
        Table table => !ofForm.Contains(table),
        Paragraph { Place: ParagraphPlace { Story: var story } } when s_furniture.Contains(story) => false,
        Paragraph { IsBody: false } => true,
        Paragraph paragraph => part.IsBeside || (!part.IsBody && !IsOfForm(paragraph, part)),
        _ => true,
    };

    private static bool IsEmpty(Block block) => PlaceKey.Paragraphs(block).All(p => string.IsNullOrWhiteSpace(p.Text));

    /// <summary>A line every filling of the part has: its number, title, unit, signatures, and the notes the form prints.</summary>
    private bool IsOfForm(Paragraph paragraph, FiledPart part)
    {
        var text = FiledValue.Plain(paragraph.Text);
        if (_byPlace[PlaceKey.Of(paragraph.Place)].Any(s => FactGathering.IsOfUnit(s.Concept))) return true;
        if (text.Length > LongestTitle) return Prints(text);
        return text == FiledValue.Plain(part.Part.Title) || IsNumber(text) || part.Form!.Titles.Concat(part.Form.Names).Any(t => text.Contains(t, StringComparison.Ordinal))
            || CellValue.PrintedUnit(text) is not null || !text.Any(char.IsLetter) || IsYear(text) || Prints(text);
    }

    private bool Prints(string text) => text.Length > 4 && _print.Contains(text, StringComparison.Ordinal);

    private static bool IsNumber(string text) => text.StartsWith("附件", StringComparison.Ordinal) || text.StartsWith("附表", StringComparison.Ordinal);

    /// <summary>（2023年度）</summary>
    private static bool IsYear(string text) => text.Trim('（', '）', '(', ')') is { Length: 5 or 6 } year && year.AsSpan(0, 4).ContainsAnyExceptInRange('0', '9') is false && year[4] == '年';
}
