namespace Gouji.Writing.WordComments;

/// <summary>How many paragraphs of a story have been met; all text boxes are one story.</summary>
internal sealed class ParagraphCount(string story)
{
    public string Story => story;

    public int Paragraphs { get; set; }
}
