namespace Gouji.Reading.Formats.Sheets;

/// <summary>The merges that cover the row at hand, while rows are gone through from top to bottom. Of merges that overlap the first counts.</summary>
internal sealed class ActiveMerges
{
    private readonly List<SheetMerge> _sorted;
    private readonly List<SheetMerge> _active = [];
    private int _next;

    public ActiveMerges(IEnumerable<SheetMerge> merges) => _sorted = [.. merges.OrderBy(m => m.Top).ThenBy(m => m.Left)];

    /// <summary>Moves down to a row and gives its merges from left to right.</summary>
    public List<SheetMerge> At(int row)
    {
        var was = _active.Count;
        _active.RemoveAll(m => m.Bottom < row);
        for (; _next < _sorted.Count && _sorted[_next].Top <= row; _next++)
            if (_sorted[_next].Bottom >= row && !_active.Exists(_sorted[_next].Meets)) _active.Add(_sorted[_next]);
        if (_active.Count > was || _next > 0) _active.Sort((a, b) => a.Left.CompareTo(b.Left));
        return _active;
    }
}
