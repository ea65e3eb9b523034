using Gouji.Model.Filings;

namespace Gouji.Web.Review;

/// <summary>An indicator as the reviewer scores it, beside the unit's own score.</summary>
/// <param name="Key">The key of its score: 指标.得分 #3.</param>
/// <param name="Weight">分值; null where none is stated.</param>
/// <param name="Self">The unit's own score; null where none is stated.</param>
/// <param name="Rechecked">The reviewer's; null where it stands as it is.</param>
/// <param name="Reason">Why; where only an earlier round has one, that of then.</param>
/// <param name="RecheckedBefore">What a reviewer gave it in an earlier round, where nobody has in this; it does not count.</param>
public sealed record ScoredRow(FactKey Key, string Name, string? Class, decimal? Weight, decimal? Self, string Target, string Actual, decimal? Rechecked, string? Reason, decimal? RecheckedBefore)
{
    /// <summary>What counts.</summary>
    public decimal? Score => Rechecked ?? Self;

    public bool IsChanged => Rechecked is { } score && score != Self;
}
