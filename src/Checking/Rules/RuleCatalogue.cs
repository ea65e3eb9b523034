using Gouji.Checking.Formulas;

namespace Gouji.Checking.Rules;

/// <summary>All rule pages, ordered by id. Pages that cannot be read are left out, each with its errors; the others still apply.</summary>
public sealed class RuleCatalogue
{
    private readonly SortedDictionary<string, RulePage> _pages = new(StringComparer.Ordinal);
    private readonly List<PageError> _errors = [];

    private RuleCatalogue()
    {
    }

    public IReadOnlyCollection<RulePage> Pages => _pages.Values;

    public IReadOnlyList<PageError> Errors => _errors;

    public static RuleCatalogue Load(IEnumerable<(string FileName, string Text)> pages, FormulaNames names)
    {
        var catalogue = new RuleCatalogue();
        foreach (var (fileName, text) in pages) catalogue.Take(RulePageText.Parse(fileName, text, names));
        return catalogue;
    }

    public RulePage? Find(string id) => _pages.GetValueOrDefault(id);

    private void Take(RulePageResult result)
    {
        _errors.AddRange(result.Errors);
        if (result.Page is { } page && !_pages.TryAdd(page.Rule.Id, page)) Refuse(page);
    }

    private void Refuse(RulePage page) =>
        _errors.Add(new PageError(
            page.File, page.IdAt.Line, page.IdAt.Column, PageSentences.IdTwice(page.Rule.Id, _pages[page.Rule.Id].File)));
}
