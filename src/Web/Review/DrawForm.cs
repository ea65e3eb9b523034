using System.Globalization;

namespace Gouji.Web.Review;

/// <summary>What the form of a draw sends.</summary>
public sealed class DrawForm
{
    /// <summary>In percent, as typed.</summary>
    public string? Share { get; set; }

    /// <summary>Empty: a random one.</summary>
    public string? Seed { get; set; }

    /// <summary>The share as a ratio above 0 and at most 1; null where what was typed is none.</summary>
    public decimal? Ratio =>
        decimal.TryParse(Share?.Trim().TrimEnd('%', '％'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is > 0 and <= 100 ? percent / 100 : null;
}
