namespace Gouji.Writing.WordComments;

/// <summary>How new elements of the word-processor namespace are written in a part: with the prefix the part has for it, or with one they declare themselves.</summary>
internal sealed class WordSpelling
{
    private const string OwnPrefix = "gouji";
    private readonly string _prefix;
    private readonly string _declaration;

    private WordSpelling(string space, string? prefix) =>
        (Space, _prefix, _declaration) = (space, prefix ?? OwnPrefix, prefix is null ? $" xmlns:{OwnPrefix}=\"{space}\"" : "");

    /// <summary>The namespace, which in strict files is another.</summary>
    public string Space { get; }

    /// <summary>Read off the outermost element, which the cursor must stand at.</summary>
    public static WordSpelling At(MarkupCursor root)
    {
        var space = WordNames.IsWord(root.Space) ? root.Space! : throw new InvalidDataException("The part is no word-processor part.");
        return new WordSpelling(space, root.PrefixOf(space));
    }

    public string Name(string name) => $"{_prefix}:{name}";

    /// <summary>The inside of a start tag, its namespace declared where the part does not.</summary>
    public string Element(string name, params ReadOnlySpan<string> attributes) =>
        string.Concat(Name(name), _declaration, attributes.Length == 0 ? "" : " " + string.Join(' ', attributes!));

    public string Attribute(string name, string value) => $"{_prefix}:{name}=\"{value}\"";
}
