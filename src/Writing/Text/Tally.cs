using Gouji.Model;

namespace Gouji.Writing.Text;

/// <summary>What is kept of the files written so far: counts only, so that ten thousand files take no more room than one.</summary>
internal sealed class Tally
{
    private readonly int[] _bySeverity = new int[Enum.GetValues<Severity>().Length];

    public int Files { get; private set; }

    public int Unreadable { get; private set; }

    public int WithErrors { get; private set; }

    public int Of(Severity severity) => _bySeverity[(int)severity];

    public void Add(Audit audit)
    {
        Files++;
        if (audit.HasErrors) WithErrors++;
        foreach (var finding in audit.Findings) _bySeverity[(int)finding.Severity]++;
    }

    public void AddUnreadable()
    {
        Files++;
        Unreadable++;
    }
}
