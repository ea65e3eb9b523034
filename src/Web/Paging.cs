using System.Globalization;

namespace Gouji.Web;

/// <summary>Pages of long lists, counted from 1, as a visitor's request names them.</summary>
internal static class Paging
{
    private const int Most = 1_000_000;

    /// <summary>Rows on a page of the API.</summary>
    public const int Size = 100;

    public static int Within(int page) => Math.Clamp(page, 1, Most);

    /// <summary>The page an address asks for; the first where it names none.</summary>
    public static int Within(string? asked) => Within(Number(asked) ?? 1);

    /// <summary>A number in an address; what is none is as if it were not there.</summary>
    public static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>How many pages there are; an empty list has one.</summary>
    public static int Pages(int count, int size) => Math.Max(1, (count + size - 1) / size);
}
