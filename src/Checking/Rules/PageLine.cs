namespace Gouji.Checking.Rules;

/// <summary>A line of a page: its number from 1, and where its text lies without the line break.</summary>
internal readonly record struct PageLine(int Number, int Start, int Length)
{
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, Length);
}

/// <summary>The lines of a stretch of a page, one after the other, without copying any.</summary>
internal struct PageLines(string text, int start, int end, int firstNumber)
{
    private int _next = start;
    private int _number = firstNumber - 1;

    public PageLine Current { get; private set; }

    public readonly PageLines GetEnumerator() => this;

    public bool MoveNext()
    {
        if (_next >= end) return false;
        var length = text.AsSpan(_next, end - _next).IndexOf('\n');
        var stop = length < 0 ? end : _next + length;
        var hasReturn = stop > _next && text[stop - 1] == '\r';
        Current = new PageLine(++_number, _next, stop - _next - (hasReturn ? 1 : 0));
        _next = stop + 1;
        return true;
    }
}
