using System.Text;
using Gouji.Model;

namespace Gouji.Reading.Formats.Pages;

/// <summary>The text of a paragraph as it grows from printed lines, with the place of every word.</summary>
internal sealed class PrintedText
{
    private readonly StringBuilder _text = new();
    private readonly List<PrintedRun> _runs = [];

    public string Text => _text.ToString();

    public IReadOnlyList<PrintedRun> Runs => _runs;

    public static PrintedText Of(IEnumerable<TextLine> lines)
    {
        var text = new PrintedText();
        foreach (var line in lines) text.Append(line);
        return text;
    }

    private void Append(TextLine line)
    {
        if (_text.Length > 0) _text.Append(LineText.BetweenLines(_text[^1], line.Words[0].Text[0]));
        for (var i = 0; i < line.Words.Count; i++)
        {
            var word = line.Words[i];
            if (i > 0) _text.Append(LineText.Between(line.Words[i - 1], word, line.Em));
            _runs.Add(new PrintedRun(_text.Length, word.Text.Length, line.Page, line.Number, word.Left, word.Top, word.Right - word.Left, word.Bottom - word.Top));
            _text.Append(word.Text);
        }
    }
}
