namespace Gouji.Reading.Formats.Pages;

/// <summary>A page as it is printed: words and ruled lines with their places, in points from the upper left corner; nothing is known yet of paragraphs or tables.</summary>
/// <param name="Number">From 1.</param>
internal sealed record Page(int Number, decimal Width, decimal Height, IReadOnlyList<PageWord> Words, IReadOnlyList<PageRule> Rules);

/// <summary>A run of characters printed together.</summary>
/// <param name="Confidence">How sure recognition is of it, from 0 to 1; null where the file itself says the characters.</param>
internal sealed record PageWord(string Text, decimal Left, decimal Top, decimal Right, decimal Bottom, decimal? Confidence = null);

/// <summary>A straight ruled line, horizontal or vertical.</summary>
internal sealed record PageRule(decimal Left, decimal Top, decimal Right, decimal Bottom)
{
    public bool IsHorizontal => Right - Left >= Bottom - Top;
}
