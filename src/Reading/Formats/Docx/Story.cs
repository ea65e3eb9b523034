using Gouji.Model;

namespace Gouji.Reading.Formats.Docx;

/// <summary>A text that runs through the file on its own, with its own count of paragraphs.</summary>
/// <remarks>All headers are one story, as are all footers and all text boxes: their paragraphs are counted on from part to part.</remarks>
internal sealed class Story(string name)
{
    public const string TextBoxes = "文本框";
    public const string Headers = "页眉";
    public const string Footers = "页脚";
    public const string Footnotes = "脚注";
    public const string Endnotes = "尾注";

    public string Name => name;

    public bool IsBody => name == ParagraphPlace.Body;

    /// <summary>Paragraphs met so far, those in tables and in deleted rows among them.</summary>
    public int Paragraphs { get; private set; }

    public int CountParagraph() => ++Paragraphs;
}
