using Gouji.Checking.Computing;
using Gouji.Model;
using Gouji.Model.Filings;

namespace Gouji.Cli.Filings;

/// <summary>What formulas gave in a workbook of ours is computed here anew where we can; what only the sheet works out is kept as it stands there.</summary>
internal static class SheetResults
{
    public static FilingRead WorkedOut(FilingRead read)
    {
        if (read.Computed.Count == 0) return read;
        HashSet<FactKey> given = [.. read.Computed];
        bool IsGiven(Entry entry) => given.Contains(entry.Key) && entry.Value is not Blank;
        var open = read.Filing with { Entries = [.. read.Filing.Entries.Select(e => IsGiven(e) ? e with { Origin = Origin.Computed } : e)] };
        var index = new FilingIndex(Calculator.Complete(open));
        return read with { Filing = read.Filing with { Entries = [.. read.Filing.Entries.Select(e => IsGiven(e) && index[e.Key] is { Origin: Origin.Computed, Value: not Blank } computed ? computed : e)] } };
    }
}
