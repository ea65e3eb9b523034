namespace Gouji.Reading.Formats.Pages;

/// <summary>Things that are joined pair by pair into groups.</summary>
internal sealed class Groups(int count)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, count)];

    /// <summary>The thing that stands for the group.</summary>
    public int Find(int thing)
    {
        while (_parents[thing] != thing) thing = _parents[thing] = _parents[_parents[thing]];
        return thing;
    }

    public void Join(int a, int b) => _parents[Find(a)] = Find(b);
}
