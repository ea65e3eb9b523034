using System.Globalization;
using Gouji.Model.Filings;

namespace Gouji.Writing.Documents;

/// <summary>Gives the places of facts their ids, asked for each bound run in reading order: f3 for the first place of the third fact, f3-2 for the second.</summary>
public sealed class FactAnchors
{
    private readonly Dictionary<FactKey, (int Number, int Places)> _seen = [];

    /// <summary>The runs of a document that state facts, with their section, in the order in which anchors are given.</summary>
    public static IEnumerable<(string Section, TextRun Run)> Runs(OfficialDocument document) =>
        from section in document.Sections
        from run in section.Blocks.SelectMany(Runs)
        where IsStated(run)
        select (section.Name, run);

    /// <summary>Whether the run states a fact; an empty one waits for somebody to fill it in.</summary>
    public static bool IsStated(TextRun run) => run.Key is not null && !string.IsNullOrWhiteSpace(run.Text);

    public (int Number, string Anchor) Next(FactKey key)
    {
        var (number, places) = _seen.TryGetValue(key, out var seen) ? seen : (_seen.Count + 1, 0);
        _seen[key] = (number, places + 1);
        var anchor = "f" + number.ToString(CultureInfo.InvariantCulture);
        return (number, places == 0 ? anchor : FormattableString.Invariant($"{anchor}-{places + 1}"));
    }

    private static IEnumerable<TextRun> Runs(DocumentBlock block) => block switch
    {
        TextBlock text => text.Runs,
        TableBlock table => table.Table.Rows.SelectMany(r => r.Cells).SelectMany(c => c.Runs),
        _ => throw new InvalidOperationException($"Unknown block {block}."),
    };
}
