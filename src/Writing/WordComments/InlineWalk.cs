namespace Gouji.Writing.WordComments;

/// <summary>Walks what stands in a paragraph and lays its trail.</summary>
/// <remarks>
/// What counts as a visible character: each of w:t; one for w:tab, w:ptab, w:br, w:cr and w:noBreakHyphen; one for a w:sym that forms use
/// as a box or sign. Field instructions, ruby text, deleted, moved-away and hidden text do not count.
/// </remarks>
internal sealed class InlineWalk(BodyWalk body, Trail trail, Stretch? host, Action walkProperties)
{
    private readonly MarkupCursor _cursor = body.Cursor;
    private readonly Stack<bool> _fieldsAtResult = [];
    private Stretch? _stretch;
    private int _instructions;
    private int _asides;
    private bool _isUnparted;
    private bool _isMoved;
    private bool _isSimpleField;
    private Insertion? _insertion;

    /// <summary>Walks the paragraph at hand.</summary>
    public void Walk()
    {
        WalkChildren();
        _instructions = 0;
        _fieldsAtResult.Clear();
    }

    private void WalkChildren()
    {
        var me = _cursor.Enter();
        while (_cursor.NextChild(me)) WalkInline();
    }

    private void WalkInline()
    {
        switch (_cursor.Element)
        {
            case WordElement.Run: Along(isWhole: false, WalkRun); break;
            case WordElement.ParagraphProperties: walkProperties(); break;
            case WordElement.Wrapper: WalkWrapper(); break;
            case WordElement.Control: WalkControl(); break;
            case WordElement.ControlProperties when _cursor.HasChild(WordElement.Placeholder): _asides++; break;
            case WordElement.Formula: Along(isWhole: true, WalkChildren); break;
            case WordElement.AlternateContent: Along(isWhole: true, () => _cursor.First(WalkChildren)); break;
            case WordElement.Deleted: Aside(WalkChildren); break;
        }
    }

    private void WalkWrapper()
    {
        var (before, wasMoved, wasSimple) = (_insertion, _isMoved, _isSimpleField);
        var name = _cursor.LocalName;
        _insertion = name == "ins" ? new Insertion(_cursor.Start, _cursor.TagEnd, _cursor.Name) : null;
        (_isMoved, _isSimpleField) = (wasMoved || name == "moveTo", wasSimple || name == "fldSimple");
        body.Through(WalkChildren);
        (_insertion, _isMoved, _isSimpleField) = (before, wasMoved, wasSimple);
    }

    private Obstacle? ObstacleHere() =>
        _isSimpleField || _fieldsAtResult.Count > 0 ? Obstacle.Field : body.Locks > 0 ? Obstacle.Control : _isMoved ? Obstacle.Moved : null;

    /// <summary>Where a control shows the words that invite to fill it in, they are no text.</summary>
    private void WalkControl()
    {
        var asides = _asides;
        WalkWrapper();
        _asides = asides;
    }

    /// <summary>The outermost stretch takes all that is in it.</summary>
    private void Along(bool isWhole, Action walk)
    {
        if (_stretch is not null)
        {
            walk();
            return;
        }

        var stretch = _stretch = new Stretch(_cursor.Start, _cursor.TagEnd, _cursor.Name, trail.Length, isWhole) { Obstacle = ObstacleHere(), Insertion = _insertion };
        walk();
        (stretch.End, stretch.To, _stretch) = (_cursor.Closed, trail.Length, null);
        trail.Add(stretch);
    }

    private void Aside(Action walk)
    {
        _asides++;
        walk();
        _asides--;
    }

    private void WalkRun()
    {
        var asides = _asides;
        var me = _cursor.Enter();
        while (_cursor.NextChild(me))
        {
            if (_cursor.Element == WordElement.RunProperties) WalkRunProperties();
            else WalkRunContent();
        }
        _asides = asides;
    }

    private void WalkRunProperties()
    {
        var start = _cursor.Start;
        if (_cursor.HasChild(WordElement.Vanish)) _asides++;
        if (!_isUnparted && _stretch!.Properties.Equals(0..0)) _stretch.Properties = start.._cursor.Closed;
    }

    private void WalkRunContent()
    {
        switch (_cursor.Element)
        {
            case WordElement.Text: WalkText(); break;
            case WordElement.Character: WalkCharacter(1); break;
            case WordElement.Symbol: WalkCharacter(SymbolFont.IsShown(_cursor.Attribute("font"), _cursor.Attribute("char")) ? 1 : 0); break;
            case WordElement.FieldCharacter: WalkField(_cursor.Attribute("fldCharType")); break;
            case WordElement.Ruby: Unparted(WalkRuby); break;
            case WordElement.Shape: WalkShape(); break;
            case WordElement.AlternateContent: Unparted(() => _cursor.First(WalkAlternative)); break;
        }
    }

    private void WalkText()
    {
        var (start, name, text) = (_cursor.Start, _cursor.Name, _cursor.TagEnd);
        var count = _cursor.CountText(out var isPlain);
        Show(count, start, name, isPlain ? text : 0);
    }

    private void WalkCharacter(int count)
    {
        var (start, name) = (_cursor.Start, _cursor.Name);
        _ = _cursor.CountText(out _);
        Show(count, start, name, 0);
    }

    /// <summary>Shows the characters of the element walked last.</summary>
    private void Show(int count, int start, string name, int text)
    {
        if (_instructions > 0 || _asides > 0 || count == 0) return;
        if (!_isUnparted) _stretch!.Letters.Add(new Letters(trail.Length, count, start, _cursor.Closed, name, text, text == 0 ? 0 : _cursor.Closing));
        trail.Length += count;
    }

    /// <summary>Characters that come from several elements are one block, at whose edges the run can be parted.</summary>
    private void Unparted(Action walk)
    {
        if (_isUnparted)
        {
            walk();
            return;
        }

        var (from, start, name) = (trail.Length, _cursor.Start, _cursor.Name);
        _isUnparted = true;
        walk();
        _isUnparted = false;
        if (trail.Length > from) _stretch!.Letters.Add(new Letters(from, trail.Length - from, start, _cursor.Closed, name, 0, 0));
    }

    private void WalkField(string? kind)
    {
        if (_stretch is { } stretch) stretch.Obstacle ??= Obstacle.Field;
        if (kind == "begin")
        {
            _fieldsAtResult.Push(false);
            _instructions++;
        }
        else if (_fieldsAtResult.TryPop(out var isAtResult))
        {
            if (!isAtResult) _instructions--;
            if (kind == "separate") _fieldsAtResult.Push(true);
        }
    }

    private void WalkRuby()
    {
        var me = _cursor.Enter();
        while (_cursor.NextChild(me))
            if (_cursor.Element == WordElement.RubyBase) WalkChildren();
    }

    private void WalkAlternative()
    {
        var me = _cursor.Enter();
        while (_cursor.NextChild(me)) WalkRunContent();
    }

    private void WalkShape()
    {
        var me = _cursor.Enter();
        while (_cursor.NextChild(me))
        {
            if (_cursor.Element == WordElement.TextBox) new StoryWalk(body, body.TextBoxes, host ?? _stretch).Walk();
            else if (_cursor.Element == WordElement.AlternateContent) _cursor.First(WalkShape);
            else WalkShape();
        }
    }
}
