using System.Net;

namespace Gouji.Writing.WordComments;

/// <summary>Walks well-formed XML forwards, child by child, and says at which characters its tags stand.</summary>
/// <remarks>Every walk has one shape: <c>var me = Enter(); while (NextChild(me)) …</c>; what the loop's body does not enter is passed over.</remarks>
internal sealed class MarkupCursor(string xml)
{
    private const int NoChildren = -1;

    /// <summary>Reading lets no more than half of it through; it keeps a walk from overflowing the stack.</summary>
    private const int MostDepth = 1024;

    private readonly List<(int Depth, string Prefix, string Space)> _spaces = [];
    private int _at;
    private int _open;
    private int _depth;
    private bool _isStart;
    private int _text;
    private bool _isPlain;

    public string Xml => xml;

    public WordElement Element { get; private set; }

    /// <summary>Where the start tag at hand begins.</summary>
    public int Start { get; private set; }

    /// <summary>Behind the start tag at hand.</summary>
    public int TagEnd { get; private set; }

    public bool IsEmpty { get; private set; }

    /// <summary>The name at hand as written, with its prefix.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The namespace of the element at hand.</summary>
    public string? Space { get; private set; }

    /// <summary>Where the end tag of the element walked last begins: at its start tag's slash where it is empty.</summary>
    public int Closing { get; private set; }

    /// <summary>Behind the element walked last.</summary>
    public int Closed { get; private set; }

    public string LocalName => Name[(Name.IndexOf(':', StringComparison.Ordinal) + 1)..];

    /// <summary>The numbers that comments have where they are anchored.</summary>
    public HashSet<string> CommentIds { get; } = [];

    /// <summary>Moves to the outermost element.</summary>
    public bool MoveToRoot() => Advance() && _isStart;

    public int Enter()
    {
        if (!IsEmpty) return _depth;
        (Closing, Closed) = (TagEnd - 2, TagEnd);
        return NoChildren;
    }

    public bool NextChild(int parent)
    {
        if (parent == NoChildren) return false;
        while (Advance())
        {
            if (!_isStart && _depth == parent) return false;
            if (_isStart && _depth == parent + 1) return true;
        }
        throw new InvalidDataException("The part ends within an element.");
    }

    /// <summary>Walks the first of the alternatives that the element at hand offers.</summary>
    public void First(Action walk)
    {
        var isWalked = false;
        var me = Enter();
        while (NextChild(me))
        {
            if (isWalked || Element != WordElement.Alternative) continue;
            walk();
            isWalked = true;
        }
    }

    /// <summary>The number of characters in the element at hand, and whether they are plain text without further markup.</summary>
    public int CountText(out bool isPlain)
    {
        (_text, _isPlain) = (0, true);
        var me = Enter();
        while (NextChild(me)) _isPlain = false;
        isPlain = _isPlain && me != NoChildren;
        return me == NoChildren ? 0 : _text;
    }

    public bool HasChild(WordElement element)
    {
        var has = false;
        var me = Enter();
        while (NextChild(me)) has |= Element == element && Attribute("val") is not ("0" or "false" or "off");
        return has;
    }

    /// <summary>The value of an attribute in the word-processor namespace.</summary>
    public string? Attribute(string name) => Find(name, prefix => prefix.Length > 0 && WordNames.IsWord(SpaceOf(prefix)));

    /// <summary>The value of an attribute without prefix.</summary>
    public string? PlainAttribute(string name) => Find(name, prefix => prefix.Length == 0);

    /// <summary>A prefix, not empty, that stands for the namespace here; null where there is none.</summary>
    public string? PrefixOf(string space)
    {
        for (var i = _spaces.Count - 1; i >= 0; i--)
            if (_spaces[i].Space == space && _spaces[i].Prefix.Length > 0 && SpaceOf(_spaces[i].Prefix) == space) return _spaces[i].Prefix;
        return null;
    }

    private bool Advance()
    {
        while (true)
        {
            var next = xml.IndexOf('<', _at);
            if (next < 0 || next + 1 >= xml.Length) return false;
            _text += CharacterCount.Of(xml.AsSpan(_at, next - _at));
            if (xml[next + 1] == '/') return EndTag(next);
            if (xml[next + 1] is not ('!' or '?')) return StartTag(next);
            PassOver(next);
        }
    }

    private void PassOver(int next)
    {
        _isPlain = false;
        if (xml[next + 1] == '?') _at = Behind("?>", next);
        else if (string.CompareOrdinal(xml, next, "<!--", 0, 4) == 0) _at = Behind("-->", next + 4);
        else if (string.CompareOrdinal(xml, next, "<![CDATA[", 0, 9) != 0) throw new InvalidDataException("A part has no declarations.");
        else
        {
            _at = Behind("]]>", next);
            _text += CharacterCount.OfLines(xml.AsSpan(next + 9, _at - 3 - next - 9));
        }
    }

    private bool EndTag(int next)
    {
        (_isStart, _depth) = (false, --_open);
        (Closing, Closed) = (next, _at = Behind(">", next));
        Forget(_open);
        return _open >= 0 ? true : throw new InvalidDataException("An element ends that has not begun.");
    }

    private bool StartTag(int next)
    {
        if (_spaces.Count > 0) Forget(_open);
        (Start, TagEnd, _isStart, _depth) = (next, TagEndOf(next), true, _open);
        (_at, IsEmpty) = (TagEnd, xml[TagEnd - 2] == '/');
        var tag = xml.AsSpan(next + 1, TagEnd - next - 2);
        var length = tag.IndexOfAny(" \t\r\n/");
        var name = length < 0 ? tag : tag[..length];
        Name = name.SequenceEqual(Name) ? Name : name.ToString();
        if (tag.Contains("xmlns", StringComparison.Ordinal)) Declare();
        var colon = name.IndexOf(':');
        Space = SpaceOf(colon < 0 ? "" : name[..colon]);
        Element = WordNames.Of(name[(colon + 1)..], Space);
        if (Element == WordElement.CommentMark && Attribute("id") is { } id) CommentIds.Add(id);
        if (!IsEmpty && ++_open > MostDepth) throw new InvalidDataException("Elements are nested too deeply.");
        return true;
    }

    /// <summary>Brackets within the values of attributes do not end a tag.</summary>
    private int TagEndOf(int at)
    {
        while (true)
        {
            var offset = xml.AsSpan(at).IndexOfAny('"', '\'', '>');
            if (offset < 0) throw new InvalidDataException("A tag has no end.");
            at += offset;
            if (xml[at] == '>') return at + 1;
            at = Behind(xml[at], at + 1);
        }
    }

    private void Declare()
    {
        foreach (var (prefix, name, value) in new AttributeList(xml.AsSpan(Start, TagEnd - Start)))
        {
            if (prefix is "xmlns") _spaces.Add((_open, name.ToString(), WebUtility.HtmlDecode(value.ToString())));
            else if (prefix.IsEmpty && name is "xmlns") _spaces.Add((_open, "", WebUtility.HtmlDecode(value.ToString())));
        }
    }

    private string? Find(string wanted, Predicate<string> fits)
    {
        foreach (var (prefix, name, value) in new AttributeList(xml.AsSpan(Start, TagEnd - Start)))
            if (name.SequenceEqual(wanted) && fits(prefix.ToString())) return WebUtility.HtmlDecode(value.ToString());
        return null;
    }

    private string? SpaceOf(ReadOnlySpan<char> prefix)
    {
        for (var i = _spaces.Count - 1; i >= 0; i--)
            if (prefix.SequenceEqual(_spaces[i].Prefix)) return _spaces[i].Space;
        return null;
    }

    /// <summary>Declarations of elements that have ended hold no longer.</summary>
    private void Forget(int depth)
    {
        while (_spaces.Count > 0 && _spaces[^1].Depth >= depth) _spaces.RemoveAt(_spaces.Count - 1);
    }

    private int Behind(string end, int from) => xml.IndexOf(end, from, StringComparison.Ordinal) is >= 0 and var at ? at + end.Length : throw new InvalidDataException("Markup has no end.");

    private int Behind(char end, int from) => xml.IndexOf(end, from) is >= 0 and var at ? at + 1 : throw new InvalidDataException("A value has no end.");
}
