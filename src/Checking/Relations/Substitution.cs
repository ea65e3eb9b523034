using Gouji.Model;

namespace Gouji.Checking.Relations;

/// <summary>“What if this figure were another”: one statement with a number, in base units, put in its place.</summary>
internal sealed record Substitution(Statement Statement, decimal Base, int BaseDecimals)
{
    /// <summary>The amount that would stand there.</summary>
    public Amount Like(Statement statement)
    {
        var unit = statement.Amount?.Unit.Dimension is null or Dimension.Money ? Unit.WanYuan : new Unit("", statement.Amount.Unit.Dimension, 1m);
        return new Amount(Base, BaseDecimals, unit, "");
    }
}
