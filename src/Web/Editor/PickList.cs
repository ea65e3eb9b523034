using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Web.Editor;

/// <summary>What a field offers to pick from; other words stay possible, since what was read from a paper is kept as it stands.</summary>
/// <param name="Id">The id of its list on the page.</param>
internal sealed record PickList(string Id, IReadOnlyList<string> Choices)
{
    private static readonly PickList s_grades = new("pick-grade", ["优", "良", "中", "差"]);

    private static readonly PickList s_comparison = new("pick-comparison", ["≥", "≤", "＝", "＞", "＜", "定性"]);

    private static readonly PickList s_first = new("pick-first", [.. Vocabulary.Default.IndicatorClasses.Select(c => c.First).Distinct()]);

    private static readonly PickList s_second = new("pick-second", [.. Vocabulary.Default.IndicatorClasses.Select(c => c.Second).Distinct()]);

    public static IReadOnlyList<PickList> All { get; } = [s_grades, s_comparison, s_first, s_second];

    public static PickList? Of(Concept concept) => concept switch
    {
        { Kind: ConceptKind.Grade } => s_grades,
        { Name: "指标.性质" } => s_comparison,
        { Name: "指标.一级" } => s_first,
        { Name: "指标.二级" } => s_second,
        _ => null,
    };
}
