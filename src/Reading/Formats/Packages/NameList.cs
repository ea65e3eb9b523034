using System.Xml;

namespace Gouji.Reading.Formats.Packages;

/// <summary>The names of elements, attributes and namespaces met in one package, each kept once and no more than a bounded number.</summary>
/// <remarks>.NET's own table grows without bound, so a file of ever new names could fill the memory.</remarks>
internal sealed class NameList : XmlNameTable
{
    private readonly int _limit;
    private int[] _buckets = new int[512];
    private Entry[] _entries = new Entry[256];
    private int _count;

    public NameList(int limit)
    {
        _limit = limit;
        Word = Add("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
        StrictWord = Add("http://purl.oclc.org/ooxml/wordprocessingml/main");
        Math = Add("http://schemas.openxmlformats.org/officeDocument/2006/math");
        StrictMath = Add("http://purl.oclc.org/ooxml/officeDocument/math");
        Compatibility = Add("http://schemas.openxmlformats.org/markup-compatibility/2006");
    }

    public string Word { get; }

    public string StrictWord { get; }

    public string Math { get; }

    public string StrictMath { get; }

    public string Compatibility { get; }

    public override string Add(string array) => Find(array) ?? Insert(array);

    public override string Add(char[] array, int offset, int length)
    {
        var name = array.AsSpan(offset, length);
        return Find(name) ?? Insert(name.ToString());
    }

    public override string? Get(string array) => Find(array);

    public override string? Get(char[] array, int offset, int length) => Find(array.AsSpan(offset, length));

    private string? Find(ReadOnlySpan<char> name)
    {
        var hash = Hash(name);
        for (var i = _buckets[hash & (_buckets.Length - 1)] - 1; i >= 0; i = _entries[i].Next)
            if (_entries[i].Hash == hash && name.SequenceEqual(_entries[i].Name)) return _entries[i].Name;
        return null;
    }

    private string Insert(string name)
    {
        if (_count >= _limit) throw Allowance.Reached(Sentences.TooManyNames);
        if (_count == _entries.Length) Grow();
        var hash = Hash(name);
        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _entries[_count] = new Entry(name, hash, bucket - 1);
        bucket = ++_count;
        return name;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _buckets = new int[_entries.Length * 2];
        for (var i = 0; i < _count; i++)
        {
            ref var bucket = ref _buckets[_entries[i].Hash & (_buckets.Length - 1)];
            _entries[i].Next = bucket - 1;
            bucket = i + 1;
        }
    }

    private static int Hash(ReadOnlySpan<char> name)
    {
        var hash = name.Length;
        foreach (var character in name) hash = unchecked((hash * 31) + character);
        return hash ^ (hash >> 15);
    }

    private struct Entry(string name, int hash, int next)
    {
        public readonly string Name = name;
        public readonly int Hash = hash;
        public int Next = next;
    }
}
