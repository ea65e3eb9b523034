namespace Gouji.Writing.Workbooks;

/// <summary>Names of sheets as Excel takes them: short, without signs that formulas use, each once.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase) { "History" };

    public string Of(string name)
    {
        var clean = string.Concat(name.Select(c => char.IsControl(c) || char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || "[]:*?/\\".Contains(c, StringComparison.Ordinal) ? '_' : c)).Trim().Trim('\'');
        if (clean.Length == 0) clean = "_";
        var free = Cut(clean, "");
        for (var number = 2; !_taken.Add(free); number++) free = Cut(clean, FormattableString.Invariant($" {number}"));
        return free;
    }

    private static string Cut(string name, string end) => name[..Math.Min(name.Length, Longest - end.Length)] + end;
}
