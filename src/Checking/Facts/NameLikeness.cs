namespace Gouji.Checking.Facts;

/// <summary>How alike two names are: the share of neighbouring character pairs they have in common, from 0 to 1.</summary>
internal static class NameLikeness
{
    public static decimal Of(string a, string b)
    {
        if (a == b) return 1;
        if (a.Length < 2 || b.Length < 2) return 0;
        var common = 0;
        Span<bool> used = b.Length <= 256 ? stackalloc bool[b.Length] : new bool[b.Length];
        for (var i = 0; i + 1 < a.Length; i++)
            for (var j = 0; j + 1 < b.Length; j++)
            {
                if (used[j] || a[i] != b[j] || a[i + 1] != b[j + 1]) continue;
                (used[j], common) = (true, common + 1);
                break;
            }

        return 2m * common / (a.Length + b.Length - 2);
    }
}
