using Gouji.Model;

namespace Gouji.Checking.Facts;

/// <summary>
/// How many decimals the money of a part is written with. A figure printed shorter than its neighbours is a round one, not a rounded one:
/// 20 beside 510.61 means 20.00. Other quantities are as exact as they print; people and points are counted.
/// </summary>
internal sealed class Precision
{
    private readonly Dictionary<string, int> _usual;

    public Precision(IReadOnlyList<Statement> statements) => _usual = statements
        .Where(s => s.Amount is { Unit.Dimension: Dimension.Money, Vagueness: Vagueness.None })
        .GroupBy(s => s.Part)
        .ToDictionary(g => g.Key, g => Usual([.. g.Select(s => s.Amount!.BaseDecimals).Where(d => d > 0)]));

    /// <summary>All numbers, in base units, that the figure may stand for.</summary>
    public Interval Range(Statement statement, Amount amount) => amount.Unit.Dimension switch
    {
        Dimension.Money => amount.Range(_usual.GetValueOrDefault(statement.Part)),
        Dimension.Ratio or Dimension.Area => amount.Range(0),
        _ => amount.Vagueness == Vagueness.None ? Interval.Exactly(amount.Base) : amount.Range(0),
    };

    /// <summary>Decimals in base units that a repaired figure in this place is written with.</summary>
    public int Decimals(Statement statement) => statement.Amount is not { } amount ? 2
        : amount.Unit.Dimension == Dimension.Money ? Math.Max(amount.BaseDecimals, _usual.GetValueOrDefault(statement.Part)) : amount.BaseDecimals;

    /// <summary>The most decimals that at least a quarter of the broken figures print.</summary>
    private static int Usual(List<int> decimals) => decimals.Count == 0 ? 0 : decimals
        .GroupBy(d => d)
        .Where(g => g.Count() * 4 >= decimals.Count)
        .Max(g => g.Key);
}
