using Gouji.Checking.Facts;
using Gouji.Checking.Formulas;
using Gouji.Model;

namespace Gouji.Checking.Relations;

/// <summary>The lists of items in which a concept is stated, each list and part looked up once however often it is asked for.</summary>
internal sealed class StatedLists(FactBook book)
{
    private readonly Dictionary<Concept, Dictionary<string, List<Statement>>> _lists = [];
    private readonly Dictionary<(Concept, string), bool> _whole = [];
    private readonly Dictionary<(Concept, string), List<Stage>> _stages = [];
    private readonly HashSet<Concept> _parted = [];

    /// <summary>The statements of a concept by their list, in the order the lists are first met.</summary>
    public Dictionary<string, List<Statement>> Of(Concept concept)
    {
        if (_lists.TryGetValue(concept, out var known)) return known;
        Dictionary<string, List<Statement>> lists = [];
        foreach (var statement in book.Of(concept))
        {
            if (statement.At.Item is not { } item) continue;
            if (!lists.TryGetValue(item.List, out var list)) lists[item.List] = list = [];
            list.Add(statement);
        }

        return _lists[concept] = lists;
    }

    /// <summary>The statements of a concept in one list.</summary>
    public IReadOnlyList<Statement> Of(Concept concept, string list) => Of(concept).TryGetValue(list, out var stated) ? stated : [];

    /// <summary>An annex about one project lists only itself, one class is an example, and what is said to be part of a total (主要, 其中) is not all of it.</summary>
    public bool IsWhole(string list, Reference reference)
    {
        if (_whole.TryGetValue((reference.Concept, list), out var known)) return known;
        var listed = Of(reference.Concept, list);
        return _whole[(reference.Concept, list)] = listed.Select(s => s.At.Item).Distinct().Skip(1).Any() && !listed.Any(s => s.IsOfWhich);
    }

    /// <summary>Whether a part states a concept at a stage.</summary>
    public bool IsStated(Concept concept, string part, Stage stage)
    {
        if (_parted.Add(concept))
            foreach (var statement in book.Of(concept)) Add(concept, statement);
        return _stages.TryGetValue((concept, part), out var stages) && stages.Exists(s => FactBook.Meets(s, stage));
    }

    private void Add(Concept concept, Statement statement)
    {
        if (!_stages.TryGetValue((concept, statement.Part), out var stages)) _stages[(concept, statement.Part)] = stages = [];
        if (!stages.Contains(statement.At.Stage)) stages.Add(statement.At.Stage);
    }
}
