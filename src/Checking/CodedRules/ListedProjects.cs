using Gouji.Checking.Facts;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A project of which a report says what it was given in the year and what it spent.</summary>
/// <param name="Original">at the start of the year; 0 for one added later</param>
/// <param name="Budget">after all changes of the year</param>
/// <param name="Figures">the statements this is read from</param>
internal sealed record ListedProject(Item Item, decimal Original, decimal Budget, decimal Spent, IReadOnlyList<Statement> Figures)
{
    public decimal Change => Budget - Original;

    public decimal Left => Budget - Spent;
}

/// <summary>Each project once, from the list that tells its changes in the year; a list without them does not say what it was given.</summary>
internal static class ListedProjects
{
    private static readonly string[] s_concepts = ["项目.支出", "项目.年中调整", "项目.年中调减"];

    public static List<ListedProject> Of(FactBook book)
    {
        var items = s_concepts.SelectMany(book.Of).Where(s => s.At.Item is not null && s.Amount is not null).GroupBy(s => s.At.Item!);
        var read = items.Select(g => Read(g.Key, [.. g])).OfType<ListedProject>();
        return [.. read.GroupBy(p => book.Identity(p.Item)).Select(g => g.First())];
    }

    /// <summary>The identities of the projects that came into the budget during the year.</summary>
    public static HashSet<int> Added(FactBook book) =>
        [.. book.Of("项目.安排方式").Where(s => s.At.Item is not null && s.Value.Printed.Contains("追加", StringComparison.Ordinal))
            .Select(s => book.Identity(s.At.Item))];

    private static ListedProject? Read(Item item, List<Statement> figures)
    {
        var original = Find(figures, "项目.支出", Stage.Original);
        var (added, cut) = (Find(figures, "项目.年中调整"), Find(figures, "项目.年中调减"));
        var adjusted = Find(figures, "项目.支出", Stage.Adjusted);
        if (Find(figures, "项目.支出", Stage.Executed) is not { } spent || (adjusted is null && added is null && cut is null)) return null;
        var budget = adjusted is null ? Base(original) + Base(added) - Base(cut) : Base(adjusted);
        return new ListedProject(item, Base(original), budget, Base(spent), [.. new[] { original, added, cut, adjusted, spent }.OfType<Statement>()]);
    }

    private static Statement? Find(List<Statement> figures, string concept, Stage stage = Stage.Unstated) =>
        figures.Find(s => s.Concept.Name == concept && (stage == Stage.Unstated || s.At.Stage == stage));

    private static decimal Base(Statement? statement) => statement?.Amount?.Base ?? 0;
}
