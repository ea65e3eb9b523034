namespace Gouji.Model;

/// <summary>That pages of a document were recognised from pictures, and which figures on them were not read surely.</summary>
/// <param name="Pages">Their numbers, from 1; the figures on other pages are as the file says.</param>
public sealed record Recognition(IReadOnlyList<int> Pages, IReadOnlyList<Doubt> Doubts)
{
    /// <summary>What was not read surely of the characters at a spot.</summary>
    public IEnumerable<Doubt> Of(Spot spot) => spot.Location is PagePlace place ? Doubts.Where(d => d.Meets(place)) : [];
}
