using System.Globalization;

namespace Gouji.Checking.Grids;

/// <summary>Whether one number looks like another written wrongly: two digits changed places, one digit differs, the point slipped, or 元 was taken for 万元.</summary>
internal static class Mistaken
{
    private const int LeastDigits = 4;
    private static readonly decimal[] s_slips = [10m, 100m, 1000m, 10000m];

    public static bool Looks(decimal written, decimal meant, int decimals)
    {
        if (written == meant || written <= 0 || meant <= 0) return false;
        if (IsUnitSlip(written, meant)) return true;
        var (a, b) = (Digits(written, decimals), Digits(meant, decimals));
        if (a.Length != b.Length || a.Length < LeastDigits) return false;
        List<int> differing = [.. Enumerable.Range(0, a.Length).Where(i => a[i] != b[i])];
        return differing.Count == 1 || (differing.Count == 2 && a[differing[0]] == b[differing[1]] && a[differing[1]] == b[differing[0]]);
    }

    /// <summary>The same digits with the point elsewhere.</summary>
    public static bool IsUnitSlip(decimal written, decimal meant) => Array.Exists(s_slips, s => IsAbout(written, meant * s) || IsAbout(meant, written * s));

    private static bool IsAbout(decimal a, decimal b) => Math.Abs(a - b) <= Math.Abs(b) / 100000;

    private static string Digits(decimal number, int decimals) =>
        number.ToString("F" + decimals, CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).TrimStart('0');
}
