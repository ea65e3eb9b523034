using Gouji.Writing.Packages;

namespace Gouji.Writing.WordComments;

/// <summary>One of the lists a package keeps of its parts: their relationships or their content types. Entries are read, and one more can be added.</summary>
internal sealed class PackageList
{
    private readonly PartText _part;
    private readonly string _root;
    private readonly bool _isEmpty;
    private readonly int _closing;
    private readonly List<PackageEntry> _entries = [];

    public PackageList(byte[] bytes)
    {
        _part = PartText.Of(bytes);
        var cursor = new MarkupCursor(_part.Xml);
        if (!cursor.MoveToRoot()) throw new InvalidDataException("A list of the package is empty.");
        (_root, _isEmpty) = (cursor.Name, cursor.IsEmpty);
        var me = cursor.Enter();
        while (cursor.NextChild(me)) _entries.Add(PackageEntry.At(cursor));
        _closing = cursor.Closing;
    }

    public IReadOnlyList<PackageEntry> Entries => _entries;

    /// <summary>The bytes of the list with one more entry at its end.</summary>
    public byte[] With(string name, string attributes)
    {
        var colon = _root.IndexOf(':', StringComparison.Ordinal);
        var entry = $"<{_root[..(colon + 1)]}{name} {attributes}/>";
        var edits = new Edits();
        if (_isEmpty) edits.Replace(_closing, 2, $">{entry}</{_root}>");
        else edits.Insert(_closing, entry);
        return _part.Bytes(edits.Apply(_part.Xml));
    }
}

/// <summary>One entry of such a list, with the attributes either list has.</summary>
internal sealed record PackageEntry(string? Id, string? Type, string? Target, bool IsExternal, string? PartName, string? ContentType)
{
    public string? Kind => Type is null ? null : PartNames.KindOf(Type);

    public static PackageEntry At(MarkupCursor cursor) => new(
        cursor.PlainAttribute("Id"), cursor.PlainAttribute("Type"), cursor.PlainAttribute("Target"), cursor.PlainAttribute("TargetMode") == "External",
        cursor.PlainAttribute("PartName"), cursor.PlainAttribute("ContentType"));
}
