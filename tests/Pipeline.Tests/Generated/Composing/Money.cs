using Gouji.Pipeline.Tests.Generated.Manuscripts;

namespace Gouji.Pipeline.Tests.Generated.Composing;

/// <summary>Short ways to make figures for sentences and cells.</summary>
internal static class Money
{
    public static Figure Amount(string key, decimal value) => new(key, value, FigureUnit.TenThousandYuan);

    public static Figure Percent(string key, decimal value) => new(key, value, FigureUnit.Percent);

    public static Figure Points(string key, decimal value) => new(key, value, FigureUnit.Points);

    public static Figure People(string key, decimal value) => new(key, value, FigureUnit.People);

    public static Figure Size(string key, decimal value) => new(key, value, FigureUnit.SquareMetres);
}
