using Gouji.Writing.Documents;

namespace Gouji.Writing.Word;

/// <summary>
/// A named paragraph style. Headings, title and running text have the names Word itself knows, which it shows in the language of whoever opens the file (标题 1) and
/// finds its way by; the others have Chinese names.
/// </summary>
/// <param name="Size">In half points: 32 is 3号.</param>
/// <param name="Alignment">both, center, left or right.</param>
internal sealed record WordStyle(string Id, string Name, WordFont Font, int Size, string Alignment = "both")
{
    public bool IsBold { get; init; }

    public bool KeepsNext { get; init; }

    /// <summary>The first line is set in by two characters.</summary>
    public bool IsIndented { get; init; }

    /// <summary>From 0 for what a table of contents lists, or null.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>Space after it, in twips; none between two of the same style.</summary>
    public int After { get; init; }

    /// <summary>The pitch of its lines in twips; exact, so that a page has its 22 lines in whatever face stands in for a missing one.</summary>
    public int Line { get; init; } = PageLayout.Line;

    /// <summary>Whether a line is higher where what stands in it needs it, as in tables.</summary>
    public bool Grows { get; init; }

    /// <summary>Beside 黑体 and 小标宋 digits are of the same face: thin ones of Times New Roman would break the line.</summary>
    public WordFont Latin { get; init; } = WordFont.Latin;

    public static WordStyle Normal { get; } = new("Normal", "Normal", WordFont.FangSong, 32);

    public static WordStyle Gap { get; } = new("Gap", "间隔", WordFont.FangSong, 2) { Line = 20 };

    public static WordStyle Footer { get; } = new("Footer", "footer", WordFont.Song, 28, "left") { Latin = WordFont.Song, Line = 360, Grows = true };

    private static readonly WordStyle s_body = new("NormalIndent", "Normal Indent", WordFont.FangSong, 32) { IsIndented = true };

    private static readonly WordStyle s_heading1 =
        new("Heading1", "heading 1", WordFont.Hei, 32) { Latin = WordFont.Hei, IsIndented = true, KeepsNext = true, OutlineLevel = 0 };

    private static readonly WordStyle s_heading2 = new("Heading2", "heading 2", WordFont.Kai, 32) { IsIndented = true, KeepsNext = true, OutlineLevel = 1 };

    private static readonly WordStyle s_heading3 = new("Heading3", "heading 3", WordFont.FangSong, 32) { IsBold = true, IsIndented = true, KeepsNext = true, OutlineLevel = 2 };

    /// <summary>One line free under it.</summary>
    private static readonly WordStyle s_title = new("Title", "Title", WordFont.TitleSong, 44, "center") { Latin = WordFont.TitleSong, KeepsNext = true, After = PageLayout.Line };

    private static readonly WordStyle s_above = new("Above", "题上行", WordFont.FangSong, 32, "left") { KeepsNext = true };

    private static readonly WordStyle s_annexNumber = new("AnnexNumber", "附件序号", WordFont.Hei, 32, "left") { Latin = WordFont.Hei, KeepsNext = true };

    private static readonly WordStyle s_annexTitle = new("AnnexTitle", "附件标题", WordFont.TitleSong, 36, "center") { Latin = WordFont.TitleSong, KeepsNext = true, OutlineLevel = 0, After = 120 };

    private static readonly WordStyle s_unitLine = new("UnitLine", "单位行", WordFont.Song, 21, "right") { KeepsNext = true, Line = 320, Grows = true };

    private static readonly WordStyle s_note = new("Note", "表注", WordFont.Song, 21) { Line = 320, Grows = true };

    private static readonly WordStyle s_signLine = new("SignLine", "签署行", WordFont.Song, 21, "left") { Line = 480, Grows = true };

    private static readonly WordStyle s_annexList = new("AnnexList", "附件说明", WordFont.FangSong, 32);

    private static readonly WordStyle s_signature = new("Signature", "落款", WordFont.FangSong, 32, "right");

    public static IReadOnlyList<WordStyle> All { get; } =
    [
        Normal, s_body, s_heading1, s_heading2, s_heading3, s_title, s_above, s_annexNumber, s_annexTitle, s_unitLine, s_note, s_signLine, s_annexList, s_signature,
        .. TableType.All.Select(t => t.Style), Gap, Footer,
    ];

    public static WordStyle Of(TextRole role) => role switch
    {
        TextRole.Body => s_body,
        TextRole.Heading1 => s_heading1,
        TextRole.Heading2 => s_heading2,
        TextRole.Heading3 => s_heading3,
        TextRole.Title => s_title,
        TextRole.Above => s_above,
        TextRole.AnnexNumber => s_annexNumber,
        TextRole.AnnexTitle => s_annexTitle,
        TextRole.UnitLine => s_unitLine,
        TextRole.Note => s_note,
        TextRole.SignLine => s_signLine,
        TextRole.AnnexList => s_annexList,
        TextRole.Signature => s_signature,
        _ => throw new InvalidOperationException($"Unknown role {role}."),
    };
}
