namespace Gouji.Model;

/// <summary>That a document was recognised from pictures, and which characters of it were not read surely.</summary>
public sealed record Recognition(IReadOnlyList<Doubt> Doubts)
{
    /// <summary>What was not read surely of the characters at a spot.</summary>
    public IEnumerable<Doubt> Of(Spot spot) => spot.Location is PagePlace place ? Doubts.Where(d => d.Meets(place)) : [];
}
