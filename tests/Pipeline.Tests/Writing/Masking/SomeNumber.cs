using System.Globalization;

namespace Gouji.Pipeline.Tests.Writing.Masking;

/// <summary>Numbers of nobody, with their check digits right.</summary>
internal static class SomeNumber
{
    private static readonly int[] s_identityWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    public static string Mobile(int seed) => "1" + (3 + Math.Abs(seed % 7)) + Digits(seed, 9);

    public static string Identity(int seed)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"43{Digits(seed, 4)}19{50 + Math.Abs(seed % 50)}{1 + Math.Abs(seed % 12):00}{1 + Math.Abs(seed % 28):00}{Digits(seed + 1, 3)}");
        return body + "10X98765432"[body.Select((c, i) => (c - '0') * s_identityWeights[i]).Sum() % 11];
    }

    public static string Card(int seed)
    {
        var body = "62" + Digits(seed, 16);
        for (var check = 0; ; check++)
            if (Luhn(body + check) % 10 == 0) return body + check;
    }

    private static int Luhn(string digits) => digits.Reverse().Select((c, i) => i % 2 == 0 ? c - '0' : (c - '0') * 2 is > 9 and var d ? d - 9 : (c - '0') * 2).Sum();

    private static string Digits(int seed, int count)
    {
        var random = new Random(seed);
        return string.Concat(Enumerable.Range(0, count).Select(_ => (char)('0' + random.Next(10))));
    }
}
