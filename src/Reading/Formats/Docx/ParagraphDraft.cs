using System.Text;
using Gouji.Model;

namespace Gouji.Reading.Formats.Docx;

/// <summary>The text of a paragraph while it is read: what is visible, and beside it what is deleted or hidden.</summary>
/// <remarks>One draft serves all paragraphs of a story, so that its buffers are made once.</remarks>
internal sealed class ParagraphDraft(Allowance allowance)
{
    private const int LongestName = 200;
    private readonly StringBuilder _visible = new();
    private readonly StringBuilder _aside = new();
    private readonly List<Remnant> _remnants = [];
    private readonly List<(string Tag, int Start, int Length)> _controls = [];
    private string _only = "";
    private int _openAsides;

    /// <summary>Characters visible so far.</summary>
    public int Length => _only.Length + _visible.Length;

    public bool IsAside => _openAsides > 0;

    public IReadOnlyList<Remnant> Remnants => _remnants;

    public IReadOnlyList<(string Tag, int Start, int Length)> Controls => _controls;

    /// <summary>The visible text.</summary>
    public string Text => _visible.Length == 0 ? _only : _visible.ToString();

    public void Clear()
    {
        _visible.Clear();
        _remnants.Clear();
        _controls.Clear();
        _only = "";
    }

    public void Append(string text)
    {
        if (IsAside) AppendAside(text);
        else if (Length == 0) _only = text;
        else AppendMore(text);
    }

    /// <summary>Text from here on is not visible; the result is to be handed to <see cref="CloseAside"/>.</summary>
    public int OpenAside()
    {
        _openAsides++;
        return _aside.Length;
    }

    public void CloseAside(TraceKind kind, int start)
    {
        var name = _aside.ToString(start, Math.Min(_aside.Length - start, LongestName));
        _aside.Length = start;
        _openAsides--;
        if (name.Length > 0) Leave(kind, name, Length);
    }

    /// <summary>Forgets what stands aside.</summary>
    public void DropAside(int start)
    {
        _aside.Length = start;
        _openAsides--;
    }

    /// <summary>Records a control that reaches from a character to here.</summary>
    public void Bind(string tag, int start)
    {
        allowance.SpendTrace();
        _controls.Add((tag, start, Length - start));
    }

    /// <summary>Records a trace that reaches from a character to here.</summary>
    public void Leave(TraceKind kind, string name, int start)
    {
        allowance.SpendTrace();
        _remnants.Add(new Remnant(kind, name, start, Length - start));
    }

    /// <summary>The visible characters from one on, as the name of a trace.</summary>
    public string From(int start)
    {
        var length = Math.Min(Length - start, LongestName);
        return _visible.Length == 0 ? _only.Substring(start, length) : _visible.ToString(start, length);
    }

    private void AppendAside(string text)
    {
        allowance.CheckParagraph(_aside.Length + text.Length);
        _aside.Append(text);
    }

    /// <summary>Most paragraphs are one run, whose text is kept as it came.</summary>
    private void AppendMore(string text)
    {
        allowance.CheckParagraph(Length + text.Length);
        if (_only.Length > 0) _visible.Append(_only);
        _only = "";
        _visible.Append(text);
    }
}
