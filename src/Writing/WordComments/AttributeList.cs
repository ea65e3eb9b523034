namespace Gouji.Writing.WordComments;

/// <summary>The attributes of one start tag, in the order in which they are written.</summary>
internal ref struct AttributeList(ReadOnlySpan<char> tag)
{
    private ReadOnlySpan<char> _rest = tag;

    public Attribute Current { get; private set; }

    public readonly AttributeList GetEnumerator() => this;

    public bool MoveNext()
    {
        var equals = _rest.IndexOf('=');
        if (equals < 0) return false;
        var name = _rest[..equals].TrimEnd();
        name = name[(name.LastIndexOfAny(" \t\r\n") + 1)..];
        var value = _rest[(equals + 1)..].TrimStart();
        var end = value.IsEmpty ? -1 : value[1..].IndexOf(value[0]);
        if (end < 0) return false;
        var colon = name.IndexOf(':');
        Current = new Attribute(colon < 0 ? [] : name[..colon], name[(colon + 1)..], value.Slice(1, end));
        _rest = value[(end + 2)..];
        return true;
    }

    /// <summary>One of them; the value as it is written.</summary>
    public readonly ref struct Attribute(ReadOnlySpan<char> prefix, ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        private readonly ReadOnlySpan<char> _prefix = prefix;
        private readonly ReadOnlySpan<char> _name = name;
        private readonly ReadOnlySpan<char> _value = value;

        public void Deconstruct(out ReadOnlySpan<char> prefix, out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
        {
            prefix = _prefix;
            name = _name;
            value = _value;
        }
    }
}
