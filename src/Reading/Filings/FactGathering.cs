using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Reading.Filings;

/// <summary>
/// Makes entries of statements: a fact that several parts state alike is one; where parts differ, what most of them state is the fact, and a part that
/// states otherwise keeps its own.
/// </summary>
internal sealed class FactGathering(ItemLists lists, IReadOnlyList<Doubt> doubts)
{
    /// <summary>What is said of the unit and not of the sheet it stands on.</summary>
    private static readonly HashSet<string> s_ofUnit = ["单位名称", "报告年度", "报告日期", "填表人", "填报日期", "联系电话", "单位负责人"];

    private readonly Dictionary<Statement, FactKey> _keys = new(ReferenceEqualityComparer.Instance);
    private readonly List<Entry> _entries = [];

    public IReadOnlyList<Entry> Entries => _entries;

    /// <summary>Statements that contradict another of their own part and so have no entry.</summary>
    public List<Statement> Contradicting { get; } = [];

    /// <summary>Whether a fact is said of the unit, and means the same wherever it stands.</summary>
    public static bool IsOfUnit(Concept concept) => s_ofUnit.Contains(concept.Name);

    public void Gather(IEnumerable<(Statement Statement, FiledPart Part)> statements)
    {
        foreach (var fact in statements.Select(s => new Mention(s.Statement, s.Part, KeyOf(s.Statement, s.Part))).GroupBy(m => m.Key)) Settle(fact.Key, [.. fact]);
    }

    /// <summary>The key under which a statement's value is kept, or null where it is kept under none.</summary>
    public FactKey? KeyOf(Statement statement) => _keys.GetValueOrDefault(statement);

    /// <summary>What statements state under which key; those without one are left out.</summary>
    public IEnumerable<StatedFigure> Figures(IEnumerable<Statement> statements)
    {
        foreach (var statement in statements)
            if (KeyOf(statement) is { } key) yield return new StatedFigure(statement.Place, key, FiledValue.Graded(statement.Concept, statement.Value));
    }

    private FactKey KeyOf(Statement statement, FiledPart part) => part.KeyOf(statement, lists.KeyOf(statement, part));

    private void Settle(FactKey key, List<Mention> mentions)
    {
        if (IsName(key, mentions)) return;
        var values = Groups(mentions);
        var shared = values.OrderBy(v => v.Value is Blank).ThenByDescending(v => v.Mentions.Select(m => m.Part).Distinct().Count()).First();
        Add(key, shared.Value, shared.Mentions);
        Dictionary<FiledPart, int> own = [];
        foreach (var (value, told) in values)
        {
            if (ReferenceEquals(told, shared.Mentions)) continue;
            foreach (var part in told.GroupBy(m => m.Part)) Differ(key, value, part.Key, [.. part], own, shared.Mentions);
        }
    }

    /// <summary>项目.名称 needs no entry where it is the item's name.</summary>
    private bool IsName(FactKey key, List<Mention> mentions)
    {
        if (!key.IsName) return false;
        if (!mentions.TrueForAll(m => FiledValue.Plain(m.Value.Printed) == FiledValue.Plain(m.Statement.At.Item!.Name))) return false;
        foreach (var mention in mentions) _keys[mention.Statement] = key;
        return true;
    }

    /// <summary>What tables say comes first: a sentence may tell the same in another unit, and the table's manner is kept.</summary>
    private static List<(Value Value, List<Mention> Mentions)> Groups(List<Mention> mentions)
    {
        List<(Value Value, List<Mention> Mentions)> groups = [];
        foreach (var mention in mentions.OrderBy(m => m.Part.IsBody))
        {
            var at = groups.FindIndex(g => mention.Part.IsBody ? FiledValue.Told(mention.Value, g.Value) : FiledValue.Same(mention.Value, g.Value));
            if (at >= 0) groups[at].Mentions.Add(mention);
            else groups.Add((mention.Part.IsBody ? FiledValue.InTable(mention.Value) : mention.Value, [mention]));
        }

        return groups;
    }

    /// <summary>The body may tell a fact in several ways, each bound on its own; a table has one place for it.</summary>
    private void Differ(FactKey key, Value value, FiledPart part, List<Mention> mentions, Dictionary<FiledPart, int> own, List<Mention> shared)
    {
        var before = own.GetValueOrDefault(part);
        if (!part.IsBody && (before > 0 || shared.Exists(m => m.Part == part)))
        {
            Contradicting.AddRange(mentions.Select(m => m.Statement));
            return;
        }

        own[part] = before + 1;
        Add(key with { Part = PartIds.Of(part.Id, before + 1) }, value, mentions);
    }

    private void Add(FactKey key, Value value, List<Mention> mentions)
    {
        var stated = mentions[0].Statement.Place;
        var place = stated with { File = Path.GetFileName(stated.File) };
        _entries.Add(new Entry(key, value) { Origin = Origin.Imported, Place = place, IsToRevise = IsDoubtful(place) });
        foreach (var mention in mentions) _keys[mention.Statement] = key;
    }

    private bool IsDoubtful(Location place) => place is PagePlace area && doubts.Any(d => d.Meets(area));

    private sealed record Mention(Statement Statement, FiledPart Part, FactKey Key)
    {
        public Value Value { get; } = FiledValue.Graded(Statement.Concept, Statement.Value);
    }
}
