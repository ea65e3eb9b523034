namespace Gouji.Writing.WordComments;

/// <summary>The visible characters of one paragraph, kept as the markup they come from; a paragraph that runs on into the next has one trail with it.</summary>
internal sealed class Trail
{
    private readonly List<Stretch> _stretches = [];

    /// <summary>Visible characters so far.</summary>
    public int Length { get; set; }

    /// <summary>Where markup can be added behind all that the paragraph holds.</summary>
    public Boundary End { get; set; }

    public void Clear()
    {
        Length = 0;
        _stretches.Clear();
    }

    public void Add(Stretch stretch)
    {
        if (stretch.To > stretch.From) _stretches.Add(stretch);
    }

    /// <summary>Where the characters begin and end in the markup; what lies outside of the paragraph is cut off.</summary>
    public Extent Find(int start, int length)
    {
        if (Length == 0) return new Extent(End, End);
        start = Math.Clamp(start, 0, Length);
        var end = Math.Min((long)start + Math.Max(0, length), Length);
        if (start == Length) return new Extent(End, End);
        var before = Before(start);
        return new Extent(before, end <= start ? before : Behind((int)end - 1));
    }

    /// <summary>The stretches that show the characters.</summary>
    public IReadOnlyList<Stretch> Over(int start, int length) => [.. _stretches.Where(s => s.From < start + length && s.To > start)];

    private Boundary Before(int character)
    {
        var stretch = _stretches[IndexOf(character)];
        if (stretch.IsWhole || character == stretch.From) return Boundary.Between(stretch.Start);
        var letters = stretch.Letters.Find(l => character < l.To);
        return character == letters.From || !letters.CanPart ? Boundary.InRun(letters.Start, stretch) : Parted(stretch, letters, character);
    }

    private Boundary Behind(int character)
    {
        var stretch = _stretches[IndexOf(character)];
        if (stretch.IsWhole || character == stretch.To - 1) return Boundary.Between(stretch.End);
        var letters = stretch.Letters.Find(l => character < l.To);
        return character == letters.To - 1 || !letters.CanPart ? Boundary.InRun(letters.End, stretch) : Parted(stretch, letters, character + 1);
    }

    private static Boundary Parted(Stretch stretch, Letters letters, int character) => Boundary.InText(stretch, letters, character - letters.From);

    /// <summary>The stretch that shows a character.</summary>
    private int IndexOf(int character)
    {
        int low = 0, high = _stretches.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_stretches[middle].To > character) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
