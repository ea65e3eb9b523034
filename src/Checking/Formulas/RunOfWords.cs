namespace Gouji.Checking.Formulas;

/// <summary>A run of letters written without blanks, cut where it consists of keywords and known names.</summary>
internal static class RunOfWords
{
    /// <summary>Longer runs are taken for one word, so that hostile text costs nothing.</summary>
    private const int Longest = 80;

    /// <summary>The lengths of its words; the whole run when it is one word or cannot be cut completely.</summary>
    public static int[] Split(ReadOnlySpan<char> run, FormulaNames names)
    {
        if (run.Length > Longest || names.IsWord(run) || Keywords.Find(run) is not null) return [run.Length];
        var lengths = LongestWordFromEach(run, names);
        return lengths[0] == 0 ? [run.Length] : Walk(lengths);
    }

    /// <summary>For each position the longest word after which the rest can be cut as well; 0 where there is none.</summary>
    private static int[] LongestWordFromEach(ReadOnlySpan<char> run, FormulaNames names)
    {
        var lengths = new int[run.Length];
        for (var at = run.Length - 1; at >= 0; at--)
        {
            for (var length = run.Length - at; length > 0 && lengths[at] == 0; length--)
            {
                if (at + length < run.Length && lengths[at + length] == 0) continue;
                var word = run.Slice(at, length);
                if (names.IsWord(word) || Keywords.Find(word) is not null) lengths[at] = length;
            }
        }

        return lengths;
    }

    private static int[] Walk(int[] lengths)
    {
        var words = new List<int>();
        for (var at = 0; at < lengths.Length; at += lengths[at]) words.Add(lengths[at]);
        return [.. words];
    }
}
