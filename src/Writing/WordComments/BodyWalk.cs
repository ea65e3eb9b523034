using Gouji.Model;

namespace Gouji.Writing.WordComments;

/// <summary>Finds in the main part of a word-processor file where places stand.</summary>
/// <remarks>
/// Comments can be anchored in the body alone (ECMA-376 part 1, 17.13.4), so a place in a text box is found at the run that holds the box, and one
/// in a header, footer or note at the first paragraph that shows something.
/// </remarks>
internal sealed class BodyWalk
{
    /// <summary>The story that places in text boxes name.</summary>
    private const string TextBoxStory = "文本框";

    private readonly ILookup<ParagraphKey, Location> _wanted;
    private readonly Dictionary<Location, Extent> _found = [];
    private readonly Dictionary<Location, IReadOnlyList<Stretch>> _shown = [];
    private readonly List<(Location Place, Stretch Host)> _hosted = [];
    private Extent? _first;
    private Extent? _firstShown;

    private BodyWalk(MarkupCursor cursor, IEnumerable<Location> places)
    {
        Cursor = cursor;
        _wanted = places.Where(p => ParagraphKey.Of(p) is not null).Distinct().ToLookup(p => ParagraphKey.Of(p)!.Value);
    }

    public MarkupCursor Cursor { get; }

    public ParagraphCount TextBoxes { get; } = new(TextBoxStory);

    /// <summary>Tables opened so far, in all stories.</summary>
    public int Tables { get; set; }

    /// <summary>How many content controls around the place at hand must not be changed.</summary>
    public int Locks { get; set; }

    /// <summary>Where each place stands; null where the part has no paragraph at all.</summary>
    public static (Extent First, IReadOnlyDictionary<Location, Extent> Exact, IReadOnlyDictionary<Location, Extent> Near)? Find(MarkupCursor cursor, IEnumerable<Location> places)
    {
        var walk = new BodyWalk(cursor, places);
        walk.Walk();
        var near = walk._hosted.ToDictionary(h => h.Place, h => new Extent(Boundary.Between(h.Host.Start), Boundary.Between(h.Host.End)));
        return (walk._firstShown ?? walk._first) is { } first ? (first, walk._found, near) : null;
    }

    /// <summary>The pieces of markup that show the characters of each place in the body; a place in a text box, a header or a note has none.</summary>
    public static IReadOnlyDictionary<Location, IReadOnlyList<Stretch>> Shown(MarkupCursor cursor, IEnumerable<Location> places)
    {
        var walk = new BodyWalk(cursor, places);
        walk.Walk();
        return walk._shown;
    }

    /// <summary>Told that a paragraph has ended, notes where the places wanted in it stand.</summary>
    public void Settle(ParagraphKey key, Trail trail, Stretch? host)
    {
        if (host is null) NoteFirst(trail);
        foreach (var place in _wanted[key])
        {
            if (host is not null) _hosted.Add((place, host));
            else (_found[place], _shown[place]) = (trail.Find(StartOf(place), LengthOf(place)), trail.Over(StartOf(place), LengthOf(place)));
        }
    }

    /// <summary>Walks the element at hand, minding that what is in a locked content control must not be changed.</summary>
    public void Through(Action walk)
    {
        var isLocked = ContentControl.IsLocked(Cursor);
        if (isLocked) Locks++;
        walk();
        if (isLocked) Locks--;
    }

    private void Walk()
    {
        if (!Cursor.MoveToRoot() || Cursor.Element != WordElement.Document) throw new InvalidDataException("The main part is no document.");
        var body = new StoryWalk(this, new ParagraphCount(ParagraphPlace.Body), null);
        var me = Cursor.Enter();
        while (Cursor.NextChild(me))
            if (Cursor.Element == WordElement.Body) body.Walk();
    }

    private void NoteFirst(Trail trail)
    {
        _first ??= trail.Find(0, trail.Length);
        if (_firstShown is null && trail.Length > 0) _firstShown = trail.Find(0, trail.Length);
    }

    public static int StartOf(Location place) => place switch { ParagraphPlace p => p.Start, CellPlace c => c.Start, _ => 0 };

    public static int LengthOf(Location place) => place switch { ParagraphPlace p => p.Length, CellPlace c => c.Length, _ => 0 };
}
