using Gouji.Model;

namespace Gouji.Writing.Folders;

/// <summary>What many files gave together: counts alone, so that ten thousand files take little more room than ten.</summary>
public sealed class FolderTally
{
    private const int MostWorst = 10;
    private readonly Dictionary<string, int> _forms = [];
    private readonly Dictionary<string, (int Findings, int Files)> _rules = [];
    private readonly int[] _bySeverity = new int[Enum.GetValues<Severity>().Length];
    private readonly List<(string File, int[] Counts)> _worst = [];

    public int Files { get; private set; }

    public int Unreadable { get; private set; }

    public int WithErrors { get; private set; }

    /// <summary>Files by the form they follow, "" for none known, most first.</summary>
    public IEnumerable<(string Form, int Files)> Forms => _forms.OrderByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).Select(f => (f.Key, f.Value));

    /// <summary>Findings by rule, most first.</summary>
    public IEnumerable<(string Rule, int Findings, int Files)> Rules =>
        _rules.OrderByDescending(r => r.Value.Findings).ThenBy(r => r.Key, StringComparer.Ordinal).Select(r => (r.Key, r.Value.Findings, r.Value.Files));

    /// <summary>The files with most to correct, then most to explain.</summary>
    public IReadOnlyList<(string File, int[] Counts)> Worst => _worst;

    public int Of(Severity severity) => _bySeverity[(int)severity];

    public void Add(FileResult result)
    {
        Files++;
        if (result.Why is not null)
        {
            Unreadable++;
            return;
        }

        if (result.HasErrors) WithErrors++;
        _forms[result.Form ?? ""] = _forms.GetValueOrDefault(result.Form ?? "") + 1;
        foreach (var rule in result.Findings.GroupBy(f => f.Rule))
        {
            var (findings, files) = _rules.GetValueOrDefault(rule.Key);
            _rules[rule.Key] = (findings + rule.Count(), files + 1);
        }

        int[] counts = [.. Enum.GetValues<Severity>().Select(result.Of)];
        for (var s = 0; s < counts.Length; s++) _bySeverity[s] += counts[s];
        Place(result.File, counts);
    }

    private void Place(string file, int[] counts)
    {
        if (counts[(int)Severity.Error] + counts[(int)Severity.Verify] == 0) return;
        var at = _worst.FindIndex(w => Compare(counts, w.Counts) > 0);
        _worst.Insert(at < 0 ? _worst.Count : at, (file, counts));
        if (_worst.Count > MostWorst) _worst.RemoveAt(MostWorst);
    }

    private static int Compare(int[] a, int[] b)
    {
        for (var s = 0; s < a.Length; s++)
            if (a[s] != b[s]) return a[s].CompareTo(b[s]);
        return 0;
    }
}
