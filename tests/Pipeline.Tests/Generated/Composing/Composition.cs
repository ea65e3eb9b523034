using Gouji.Pipeline.Tests.Generated.Drafts;
using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Composing;

/// <summary>A report on its way to becoming blocks: the draft, its wording, and the blocks written so far.</summary>
internal sealed class Composition(ReportDraft draft)
{
    private readonly List<Block> blocks = [];
    private string part = "正文";
    private int chapters;

    public ReportDraft Draft { get; } = draft;

    public Wording Wording { get; } = new(draft.WordingSeed, draft.Numbers);

    public IReadOnlyList<Block> Blocks => blocks;

    public int Year => Draft.Head.Year;

    /// <summary>What follows belongs to another part of the report, as 附件2.</summary>
    public void StartPart(string name) => part = name;

    public void Add(ProseLook look, Line line, string? group = null) => blocks.Add(new ProseBlock(part, look, line, group));

    public void Add(ProseLook look, string text) => Add(look, Line.Plain(text));

    public void Body(Line line) => Add(ProseLook.Body, line);

    public void Blank() => Add(ProseLook.Blank, Line.Empty);

    /// <summary>A chapter heading with the next number.</summary>
    public void Chapter(string title) => Add(ProseLook.Chapter, $"{Numerals.Chinese(chapters++)}、{title}");

    public void Section(int index, string title) => Add(ProseLook.Section, $"（{Numerals.Chinese(index)}）{title}");

    public void Table(IReadOnlyList<int> grid, IEnumerable<BlockRow> rows) => blocks.Add(new TableBlock(part, grid, [.. rows]));

    public Line Say([System.Runtime.CompilerServices.InterpolatedStringHandlerArgument("")] SentenceHandler sentence) => sentence.Line;

    public Line Pick(params ReadOnlySpan<Line> ways) => Wording.Pick(ways);

    public string Pick(params ReadOnlySpan<string> ways) => Wording.Pick(ways);
}
