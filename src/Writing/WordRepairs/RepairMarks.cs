using Gouji.Model;
using Gouji.Writing.WordComments;

namespace Gouji.Writing.WordRepairs;

/// <summary>Sets tracked changes, and the marks that anchor their comments, into the characters of the main part; runs that are not touched stay as they are.</summary>
internal sealed class RepairMarks(PartText main, WordSpelling spelling, Revisions revisions)
{
    private readonly RunChanges _changes = new(main.Xml, spelling, revisions);
    private readonly Dictionary<Stretch, List<Cut>> _cuts = new(ReferenceEqualityComparer.Instance);

    /// <param name="runs">The runs that show the characters, in order.</param>
    /// <param name="comment">Writes the comment of that number.</param>
    public void Add(int id, Correction correction, IReadOnlyList<Stretch> runs, Action<int> comment)
    {
        var (from, to) = RepairPlace.Of(correction);
        var inserted = correction.Now.Length > 0 ? _changes.Inserted(runs[0], main.Escape(correction.Now)) : "";
        for (var i = 0; i < runs.Count; i++)
            Cuts(runs[i]).Add(new Cut(Math.Max(from, runs[i].From), Math.Min(to, runs[i].To), i == 0 ? Begin(id) : "", i == runs.Count - 1 ? inserted + End(id) : ""));
        comment(id);
    }

    public string Apply()
    {
        var edits = new Edits();
        foreach (var (run, cuts) in _cuts) edits.Replace(run.Start, run.End - run.Start, _changes.Markup(run, [.. cuts.OrderBy(c => c.From)]));
        return edits.Apply(main.Xml);
    }

    private List<Cut> Cuts(Stretch run) => _cuts.TryGetValue(run, out var cuts) ? cuts : _cuts[run] = [];

    private string Begin(int id) => $"<{spelling.Element("commentRangeStart", Id(id))}/>";

    private string End(int id) => $"<{spelling.Element("commentRangeEnd", Id(id))}/><{spelling.Element("r")}><{spelling.Element("commentReference", Id(id))}/></{spelling.Name("r")}>";

    private string Id(int id) => spelling.Attribute("id", $"{id}");
}
