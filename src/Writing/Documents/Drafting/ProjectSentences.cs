using Gouji.Model;
using Gouji.Model.Filings;
using static Gouji.Writing.Documents.Drafting.DraftFacts;
using Pieces = System.Collections.Generic.IReadOnlyList<Gouji.Model.Filings.Piece>;

namespace Gouji.Writing.Documents.Drafting;

/// <summary>What a report says of its projects, one by one.</summary>
internal static class ProjectSentences
{
    /// <summary>A paragraph that tells only one amount does not say of what it is a part.</summary>
    private const int FewestFacts = 2;

    public static Pieces? Total(DraftFacts f) =>
        Say($"全年项目支出{f.Of("项目支出", Stage.Executed, FundScope.All)}（全部资金口径）。") ?? Say($"全年项目支出{f.Of("项目支出", Stage.Executed, FundScope.Unstated)}。");

    /// <summary>1.年初预算项目“敬老院运转”：年初预算20万元，年中调增0万元，实际支出20万元，结转结余0万元。</summary>
    public static Pieces? Project(DraftFacts f, ItemKey project)
    {
        List<Pieces> facts = [.. Facts(f, project)];
        if (facts.Count < FewestFacts) return null;
        List<Piece> pieces = [.. Say($"{project.Ordinal}.{Lead(f, project)}“{f.Of("项目.名称", project)}”：") ?? []];
        for (var i = 0; i < facts.Count; i++) pieces.AddRange([.. facts[i], new WordPiece(i < facts.Count - 1 ? "，" : "。")]);
        return pieces;
    }

    public static Pieces? Reached(DraftFacts f, string sheet) => Say($"实施成效：{f.OfPart("实际完成情况", sheet)}。");

    private static IEnumerable<Pieces> Facts(DraftFacts f, ItemKey project) => new[]
    {
        Say($"年初预算{f.Of("项目.支出", project, Stage.Original)}"),
        Say($"年中调增{f.Of("项目.年中调整", project)}"),
        Say($"年中调减{f.Of("项目.年中调减", project)}"),
        Say($"实际支出{f.Of("项目.支出", project, Stage.Executed)}"),
        Say($"结转结余{f.Of("项目.结转结余", project)}"),
    }.OfType<Pieces>();

    /// <summary>How the project came into the budget, where that is known.</summary>
    private static string Lead(DraftFacts f, ItemKey project) =>
        IsAdded(f, project) ? "年中追加项目" : f.Of("项目.支出", project, Stage.Original) is { Value: Amount { Base: > 0 } } || f.Of("项目.安排方式", project) is not null ? "年初预算项目" : "项目";

    /// <summary>Whether the filing says so, or there was no budget at the beginning of the year and money came in it.</summary>
    private static bool IsAdded(DraftFacts f, ItemKey project) => f.Of("项目.安排方式", project) is { } arrangement
        ? arrangement.Value.Printed.Contains("追加", StringComparison.Ordinal)
        : f.Of("项目.支出", project, Stage.Original) is null or { Value: Amount { Base: 0 } } && f.Of("项目.年中调整", project) is { Value: Amount { Base: > 0 } };
}
