namespace Gouji.Writing.WordComments;

/// <summary>A spot in the markup at which marks can be set, and what has to be closed there and opened again.</summary>
/// <param name="At">Where the marks go; within a text it is found by <paramref name="Offset"/>.</param>
/// <param name="Run">The run that has to be parted, or null between runs.</param>
/// <param name="Letters">The text that has to be parted, too.</param>
/// <param name="Offset">The characters of the text before the spot.</param>
/// <param name="EmptyParagraph">The name of a paragraph written as one empty tag, which is opened here.</param>
internal readonly record struct Boundary(int At, Stretch? Run, Letters? Letters, int Offset, string? EmptyParagraph)
{
    public static Boundary Between(int at) => new(at, null, null, 0, null);

    public static Boundary InRun(int at, Stretch run) => new(at, run, null, 0, null);

    public static Boundary InText(Stretch run, Letters letters, int offset) => new(letters.TextStart, run, letters, offset, null);

    /// <param name="slash">Where the slash of its tag stands.</param>
    public static Boundary InEmptyParagraph(int slash, string name) => new(slash, null, null, 0, name);
}

/// <summary>From where to where a comment reaches; a comment on nothing, such as an empty cell, begins where it ends.</summary>
internal readonly record struct Extent(Boundary Start, Boundary End);
