using Gouji.Model.Filings;

namespace Gouji.Writing.Documents;

/// <summary>A paragraph or cell of an official document: where it is in it, and what is printed there.</summary>
/// <param name="Section">The name of its section: 正文, 附件2.</param>
/// <param name="Block">Which block of the section, from 0.</param>
/// <param name="Row">Of a table, from 0; −1 for a paragraph outside of tables.</param>
/// <param name="Column">Of the grid, from 0; −1 for a paragraph outside of tables.</param>
public sealed record PrintedPlace(string Section, int Block, int Row, int Column, IReadOnlyList<TextRun> Runs)
{
    public string Text { get; } = Runs.Count == 1 ? Runs[0].Text : string.Concat(Runs.Select(r => r.Text));

    /// <summary>The facts that characters state; where they state none, all the facts printed here.</summary>
    public IReadOnlyList<FactKey> KeysIn(int start, int length)
    {
        List<FactKey> met = [];
        var at = 0;
        foreach (var run in Runs)
        {
            var end = at + run.Text.Length;
            if (run.Key is { } key && at < start + Math.Max(1, length) && start < Math.Max(end, at + 1)) met.Add(key);
            at = end;
        }

        return met.Count > 0 || Row < 0 ? met : [.. Runs.Select(r => r.Key).OfType<FactKey>()];
    }
}
