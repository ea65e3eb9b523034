using Gouji.Model;

namespace Gouji.Writing.Text;

/// <summary>
/// One finding in lines, always in this order: place and rule, sentence, the spot in the source, the figures it stands on, likely causes,
/// bridges, what follows from it, what to do, the legal basis.
/// </summary>
internal sealed class FindingLines(TextLines lines, Document document)
{
    private const int HeadWidth = 100;
    private const int MostRelated = 12;
    private const int MostConsequences = 12;
    private readonly SourceLookup _source = new(document);

    public void Write(Finding finding)
    {
        WriteHead(finding);
        lines.Line("  " + lines.Say(finding.Message));
        // What must not be published is not printed into logs either; the finding itself shows it masked.
        if (finding.Severity != Severity.Privacy) WriteExcerpt(finding.Place);
        WriteRelated(finding.Related);
        if (finding.Doubts.Count > 0) WriteNamed(Sentences.Doubt, finding.Doubts.Take(MostRelated).Select(d => lines.Say(Sentences.Doubtful(d))));
        if (finding.Tolerance is > 0) lines.Named(Sentences.Tolerance, lines.Say(Sentences.Rounding(Figures.WithUnit(finding.Tolerance.Value, finding.Unit))), Ink.Faint);
        for (var i = 0; i < finding.Suspects.Count; i++) WriteSuspect(i + 1, finding.Suspects[i], finding.Place);
        foreach (var bridge in finding.Bridges) WriteBridge(bridge);
        if (finding.Consequences.Count > 0) WriteConsequences(finding);
        WriteEnd(finding);
    }

    private void WriteHead(Finding finding)
    {
        var meaning = lines.Language == Language.Chinese ? " " + Sentences.Severity(finding.Severity).Zh : "";
        var left = $"{Sentences.Word(finding.Severity)}{meaning}  {finding.Rule.Id}  {finding.Place.Where}";
        var right = $"{Path.GetFileName(finding.Place.Location.File)}  {Words(finding.Place)}";
        lines.Line(DisplayWidth.PadRight(left, Math.Max(DisplayWidth.Of(left) + 2, HeadWidth - DisplayWidth.Of(right))) + right, Inks.Of(finding.Severity));
    }

    private void WriteExcerpt(Spot place)
    {
        if (Excerpt.Of(place, _source, lines.Say(Sentences.Blank)) is not { } excerpt) return;
        lines.Line("    " + excerpt.Line);
        lines.Line("    " + excerpt.Marks, Ink.Green);
    }

    private void WriteRelated(IReadOnlyList<Spot> related)
    {
        if (related.Count == 0) return;
        var table = new TextTable(-24, 64, 40);
        foreach (var spot in related.Take(MostRelated)) table.Add(Printed(spot), spot.Where, Words(spot));
        WriteNamed(Sentences.Related, table.Lines());
        if (related.Count > MostRelated) lines.Under(lines.Say(Sentences.AndMore(related.Count)));
    }

    private void WriteSuspect(int number, Suspect suspect, Spot place)
    {
        var repair = Figures.Repaired(suspect) is { } value ? $"  {Printed(suspect.Spot)} → {value}" : "";
        var spot = suspect.Spot.Location == place.Location ? "" : $"  {suspect.Spot.Where}  {Words(suspect.Spot)}";
        lines.Named(Sentences.Suspect(number), lines.Say(suspect.Kind) + repair + spot, Ink.Bold);
        lines.Under(lines.Say(suspect.What));
        WriteEvidence(Sentences.For, suspect.For);
        WriteEvidence(Sentences.Against, suspect.Against);
    }

    /// <summary>The unit printed behind a figure, so that the repaired figure can be typed as it is shown.</summary>
    internal static string UnitBehind(string printed)
    {
        var start = printed.Length;
        while (start > 0 && (char.IsLetter(printed[start - 1]) || printed[start - 1] is '%' or '％' or '㎡')) start--;
        return start == 0 ? "" : VisibleText.Of(printed[start..]);
    }

    private void WriteEvidence(Sentence name, IReadOnlyList<Sentence> evidence)
    {
        if (evidence.Count > 0) lines.Under($"{lines.Say(name)}  {string.Join(lines.Language == Language.English ? "; " : "；", evidence.Select(lines.Say))}");
    }

    private void WriteBridge(Bridge bridge)
    {
        var sum = string.Join(" + ", bridge.Terms.Select(t => $"{Figures.Money(t.Amount)} {lines.Say(t.Name)}"));
        lines.Named(Sentences.Bridge, $"{lines.Say(bridge.What)}{(lines.Language == Language.English ? ": " : "：")}{Figures.Money(bridge.Gap)} = {sum}", Ink.Bold);
        var table = new TextTable(-24, 64, 40);
        foreach (var spot in bridge.Terms.SelectMany(t => t.Spots).Take(MostRelated)) table.Add(Printed(spot), spot.Where, Words(spot));
        if (bridge.Terms.Any(t => t.Spots.Count > 0)) WriteUnder(table.Lines());
    }

    private void WriteConsequences(Finding finding)
    {
        List<Finding> all = [.. All(finding)];
        lines.Line("  " + lines.Say(Sentences.Consequences(all.Count)));
        foreach (var consequence in all.Take(MostConsequences)) lines.Line($"    {consequence.Rule.Id}  {consequence.Place.Where}  {lines.Say(consequence.Message)}");
        if (all.Count > MostConsequences) lines.Line("    " + lines.Say(Sentences.AndMore(all.Count)));
    }

    /// <summary>What follows, what follows from that, and so on.</summary>
    private static IEnumerable<Finding> All(Finding finding) => finding.Consequences.SelectMany(c => All(c).Prepend(c));

    private void WriteEnd(Finding finding)
    {
        var (remedy, basis) = (lines.Say(finding.Remedy), lines.Say(finding.Rule.Basis));
        if (remedy.Length > 0) lines.Named(Sentences.Remedy, remedy);
        if (basis.Length > 0) lines.Named(Sentences.Basis, basis, Ink.Faint);
    }

    private void WriteNamed(Sentence name, IEnumerable<string> texts)
    {
        var isFirst = true;
        foreach (var text in texts)
        {
            if (isFirst) lines.Named(name, text);
            else lines.Under(text);
            isFirst = false;
        }
    }

    private void WriteUnder(IEnumerable<string> texts)
    {
        foreach (var text in texts) lines.Under(text);
    }

    private string Printed(Spot spot) => string.IsNullOrWhiteSpace(spot.Printed) ? lines.Say(Sentences.Blank) : VisibleText.Of(spot.Printed).Trim();

    private string Words(Spot spot) => lines.Say(spot.Location.Words);
}
