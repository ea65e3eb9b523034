using Gouji.Model;

namespace Gouji.Checking.Rules;

/// <summary>Collects what is wrong with one page.</summary>
internal sealed class PageErrors(string file)
{
    private readonly List<PageError> _all = [];

    public bool Any => _all.Count > 0;

    public void Add(int line, int column, Sentence message, string? suggestion = null) =>
        _all.Add(new PageError(file, line, column, message, suggestion));

    public IReadOnlyList<PageError> InReadingOrder() => [.. _all.OrderBy(e => e.Line).ThenBy(e => e.Column)];
}
