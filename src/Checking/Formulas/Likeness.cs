namespace Gouji.Checking.Formulas;

/// <summary>Finds the known word that a misspelt one was probably meant to be.</summary>
internal static class Likeness
{
    /// <summary>The nearest candidate when it is near: one character in three may differ, and always one; ties go to the first.</summary>
    public static string? Closest(string word, IEnumerable<string> candidates)
    {
        var (best, limit) = ((string?)null, Math.Max(1, word.Length / 3));
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - word.Length) > limit) continue;
            var distance = Distance(word, candidate);
            if (distance > limit || distance >= Math.Max(word.Length, candidate.Length)) continue;
            (best, limit) = (candidate, distance - 1);
        }

        return best;
    }

    /// <summary>Characters to insert, delete or replace (Levenshtein), one row of the table at a time.</summary>
    public static int Distance(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[b.Length];
    }
}
