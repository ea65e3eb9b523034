using System.Globalization;

namespace Gouji.Pipeline.Tests.Generated.Manuscripts;

/// <summary>A number that a report prints, together with the name of the fact it states.</summary>
/// <remarks>Two figures with the same key state the same fact; <see cref="Value"/> is in 万元 whatever unit is printed.</remarks>
public sealed record Figure(string Key, decimal Value, FigureUnit Unit)
{
    /// <summary>How the digits are laid out; the wording of a report decides it.</summary>
    public NumberLook Look { get; init; } = NumberLook.Plain;

    /// <summary>The digits as they stand on paper, without the unit.</summary>
    public string Print() => Shown.ToString(Pattern, CultureInfo.InvariantCulture);

    private decimal Shown => Unit == FigureUnit.Yuan ? Value * 10_000m : Value;

    private string Pattern => Unit == FigureUnit.TenThousandYuan ? Look.Pattern : "0.##";
}
