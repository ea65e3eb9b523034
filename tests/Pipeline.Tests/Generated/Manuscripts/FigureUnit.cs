namespace Gouji.Pipeline.Tests.Generated.Manuscripts;

/// <summary>What a figure counts.</summary>
public enum FigureUnit
{
    TenThousandYuan,
    Yuan,
    People,
    Percent,
    Points,
    SquareMetres,
}
