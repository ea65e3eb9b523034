using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;

namespace Gouji.Checking.Computing;

/// <summary>The grade of the self-evaluation follows from the total score, where that is one of a hundred points.</summary>
internal sealed class TotalGrade(Concept grade, Concept score, Concept weights) : IComputation
{
    private const string Full = "满分";

    public Concept Gives => grade;

    public IEnumerable<Concept> Needs => [score, weights];

    public static IEnumerable<TotalGrade> All(Vocabulary vocabulary) =>
    [
        new(vocabulary["自评等级"], vocabulary["总得分"], vocabulary["总分值"]),
        new(vocabulary["项目.自评等级"], vocabulary["项目.总得分"], vocabulary["项目.总分值"]),
    ];

    /// <summary>A project's grade is only told where its form asks for it; that of the unit stands in the text.</summary>
    public IEnumerable<FactKey> Candidates(Worksheet sheet) => grade.ItemKind is null ? sheet.Entries(score).Select(e => e.Key with { Concept = grade }) : [];

    public IEnumerable<Way> Ways(FactKey target, Worksheet sheet)
    {
        var total = sheet.Index.Find(target with { Concept = weights })?.Value;
        if (total is Amount amount && amount.Base != sheet.Parameter(Full)) yield break;
        if (sheet.Index.Find(target with { Concept = score }) is { Value: Amount { Vagueness: Vagueness.None } } scored) yield return new Way(new FactTerm(scored.Key));
    }
}
