using System.Text;

namespace Gouji.Reading.Formats.Html;

/// <summary>The text of one paragraph as a browser shows it: white space of the source is one blank, and none beside Chinese characters.</summary>
internal sealed class FlowText
{
    private readonly StringBuilder _text = new();
    private bool _hasBreak;
    private bool _hasBlank;

    public int Length => _text.Length;

    public void Append(string text)
    {
        foreach (var character in text)
        {
            if (character is '\n' or '\r') _hasBreak = true;
            else if (character is ' ' or '\t' or '\f') _hasBlank = true;
            else if (!IsNothing(character)) Add(character);
        }
    }

    /// <summary>The paragraph without the blanks at its edges that indent it.</summary>
    public string Take()
    {
        var text = _text.ToString().Trim();
        _text.Clear();
        (_hasBreak, _hasBlank) = (false, false);
        return text;
    }

    private void Add(char character)
    {
        if ((_hasBreak || _hasBlank) && _text.Length > 0 && !(_hasBreak && (IsWide(_text[^1]) || IsWide(character)))) _text.Append(' ');
        (_hasBreak, _hasBlank) = (false, false);
        // A blank that must not break looks like any other.
        _text.Append(character == '\u00a0' ? ' ' : character);
    }

    /// <summary>A line broken in the source between Chinese characters was broken by a program, not by the writer.</summary>
    private static bool IsWide(char character) => character is (>= '\u2e80' and <= '\u9fff') or (>= '\uf900' and <= '\ufaff') or (>= '\ufe30' and <= '\ufe4f') or (>= '\uff00' and <= '\uffef');

    private static bool IsNothing(char character) => character is '\u200b' or '\u200c' or '\u200d' or '\ufeff' or '\u00ad' or '\0';
}
