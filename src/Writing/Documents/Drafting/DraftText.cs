using Gouji.Model.Filings;

namespace Gouji.Writing.Documents.Drafting;

/// <summary>A body text while it is drafted: headings with their numbers, sentences run together to paragraphs, and places a person must fill.</summary>
internal sealed class DraftText
{
    private static readonly string[] s_numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十"];
    private readonly List<BodyParagraph> _paragraphs = [];
    private int _chapters;
    private int _sections;

    public IReadOnlyList<BodyParagraph> Paragraphs => _paragraphs;

    public static string Numeral(int ordinal) => s_numerals[Math.Min(ordinal, s_numerals.Length) - 1];

    public void Chapter(string title)
    {
        _sections = 0;
        Add(1, [new WordPiece($"{Numeral(++_chapters)}、{title}")]);
    }

    public void Section(string title) => Add(2, [new WordPiece($"（{Numeral(++_sections)}）{title}")]);

    /// <summary>A paragraph of the sentences that can be said; false where none can.</summary>
    public bool Say(params ReadOnlySpan<IReadOnlyList<Piece>?> sentences)
    {
        List<Piece> pieces = [];
        foreach (var sentence in sentences) pieces.AddRange(sentence ?? []);
        if (pieces.Count > 0) Add(0, pieces);
        return pieces.Count > 0;
    }

    public void Say(string words) => Add(0, [new WordPiece(words)]);

    /// <summary>【请填写：…】, marked until a person has written there.</summary>
    public void Ask(string words) => _paragraphs.Add(new BodyParagraph(0, [new WordPiece(words)]) { IsDrafted = true, IsToRevise = true });

    /// <param name="isToRevise">Whether it only proposes what a person has to say.</param>
    public void Paragraph(IReadOnlyList<Piece> pieces, bool isToRevise) => _paragraphs.Add(new BodyParagraph(0, pieces) { IsDrafted = true, IsToRevise = isToRevise });

    public void Add(ParagraphRole role, IReadOnlyList<Piece>? pieces)
    {
        if (pieces is not null) _paragraphs.Add(new BodyParagraph(0, pieces) { IsDrafted = true, Role = role });
    }

    private void Add(int level, IReadOnlyList<Piece> pieces) => _paragraphs.Add(new BodyParagraph(level, pieces) { IsDrafted = true });
}
