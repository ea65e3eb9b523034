using System.Globalization;
using Gouji.Checking.Facts;
using Gouji.Model;

namespace Gouji.Checking.Relations;

/// <summary>Keeps, of the places where one formula was bound, those that are told: one reading of what is open, and one telling of one trouble.</summary>
internal sealed class RelationReadings(FactBook book)
{
    public List<RelationInstance> Keep(FormulaShape shape, List<RelationInstance> instances) =>
        instances.Count < 2 ? instances : Told(shape, Settled(instances));

    /// <summary>Tells sets of statements apart.</summary>
    public string Key(IEnumerable<Statement> statements)
    {
        int[] ordinals = [.. statements.Select(book.Ordinal)];
        Array.Sort(ordinals);
        return string.Create(ordinals.Length * 2, ordinals, static (key, all) =>
        {
            for (var i = 0; i < all.Length; i++) (key[2 * i], key[2 * i + 1]) = ((char)(all[i] & 0xffff), (char)(all[i] >> 16));
        });
    }

    /// <summary>Figures whose stage or scope is open (全年预算 or 执行; a list of no stated scope) make several readings of one relation: one that holds settles the others. Where a total
    /// of a printed scope is the sum, one whose scope is not printed is another total.</summary>
    private List<RelationInstance> Settled(List<RelationInstance> instances)
    {
        HashSet<RelationInstance> dropped = [];
        foreach (var group in instances.Where(i => i.Others.Any(IsOpen)).GroupBy(i => Key(i.Others)))
        {
            var best = group.FirstOrDefault(i => i.Verdict is Met) ?? group.OrderBy(i => IsAtHome(i) ? 0 : 1).ThenBy(i => i.Verdict is Missed missed ? Math.Abs(missed.Difference) : decimal.MaxValue).First();
            foreach (var other in group.Where(i => i != best && i.Verdict is not Met)) dropped.Add(other);
        }

        foreach (var group in instances.GroupBy(i => Key(i.Others)))
            if (group.Any(i => i.Verdict is Met && !IsOpen(i.Anchor))) dropped.UnionWith(group.Where(i => i.Verdict is Missed && IsOpen(i.Anchor)));
        return dropped.Count == 0 ? instances : instances.FindAll(i => !dropped.Contains(i));
    }

    /// <summary>
    /// One trouble is told once. A figure away from those it is compared with has a twin beside them, and their agreement is another rule's matter;
    /// a total printed twice in one table (by source and by use) is wrong once; and a limit exceeded by the same figures in text and table is exceeded once.
    /// </summary>
    private List<RelationInstance> Told(FormulaShape shape, List<RelationInstance> instances)
    {
        var missed = instances.FindAll(i => i.Verdict is Missed);
        if (missed.Count < 2) return instances;
        var away = missed.GroupBy(i => Key(i.Others)).Where(g => g.Skip(1).Any() && g.Any(IsAtHome)).SelectMany(g => g.Where(i => !IsAtHome(i)));
        var twice = missed.GroupBy(i => (Key(i.Others), i.Anchor.Part, i.Anchor.Amount?.Base)).SelectMany(g => g.Skip(1));
        var again = shape.IsEquality ? [] : missed.GroupBy(Figures).SelectMany(g => g.Skip(1));
        var untold = away.Concat(twice).Concat(again).ToHashSet();
        return untold.Count == 0 ? instances : instances.FindAll(i => !untold.Contains(i));
    }

    private static bool IsAtHome(RelationInstance instance) => instance.Others.Any(o => o.Part == instance.Anchor.Part);

    private string Figures(RelationInstance instance) => string.Join('|', instance.Operands.Select(o => $"{o.Concept.Name} {o.At.Stage} {book.Identity(o.At.Item)} {o.Amount?.Base.ToString("0.######", CultureInfo.InvariantCulture)}"));

    private bool IsOpen(Statement statement) => !FactBook.IsSingle(statement.At.Stage) || (statement.Concept.Dimension == Dimension.Money && book.Scope(statement) == FundScope.Unstated);
}
