using Gouji.Model;
using Gouji.Writing.Text;

namespace Gouji.Writing.Markdown;

/// <summary>One finding as an item of a list, in the order every medium keeps.</summary>
internal sealed class FindingMarkdown(TextWriter writer, SourceLookup source, Func<Sentence, string> say, Func<string, string> hide, string between)
{
    private const int MostRelated = 12;

    public void Write(int number, Finding finding)
    {
        Line($"{number}. **{Of(Where(finding.Place))}** · {Of(finding.Rule.Id)} · {Of(say(finding.Place.Location.Words))}");
        Line("");
        Under(Of(say(finding.Message)));
        WriteFigures(finding);
        WriteExcerpt(finding);
        WriteRelated(finding.Related);
        for (var i = 0; i < finding.Suspects.Count; i++) Write(i + 1, finding.Suspects[i], finding.Place);
        foreach (var bridge in finding.Bridges) Write(bridge);
        foreach (var consequence in finding.Consequences.SelectMany(All)) Item(Sentences.Follows, $"{Of(consequence.Rule.Id)} {Of(say(consequence.Message))}");
        Item(Sentences.Remedy, Of(say(finding.Remedy)));
        Item(Sentences.Basis, Of(say(finding.Rule.Basis)));
        Line("");
    }

    private static IEnumerable<Finding> All(Finding finding) => finding.Consequences.SelectMany(All).Prepend(finding);

    private void WriteFigures(Finding finding)
    {
        List<string> figures = [];
        if (finding.Stated is { } stated) figures.Add($"{say(Sentences.StatedFigure)} **{Of(Figures.WithUnit(stated, finding.Unit))}**");
        if (finding.Expected is { } expected) figures.Add($"{say(Sentences.ExpectedFigure)} **{Of(Figures.WithUnit(expected, finding.Unit))}**");
        if (finding.Difference is { } difference) figures.Add($"{say(Sentences.DifferenceFigure)} **{Of(Figures.WithUnit(difference, finding.Unit))}**");
        if (finding.Tolerance is { } tolerance and > 0) figures.Add($"{say(Sentences.Tolerance)} {Of(Figures.WithUnit(tolerance, finding.Unit))}");
        if (figures.Count > 0) Item(null, string.Join(between, figures));
    }

    /// <summary>What must not be published is not quoted.</summary>
    private void WriteExcerpt(Finding finding)
    {
        if (finding.Severity == Severity.Privacy || Excerpt.Of(finding.Place, source, say(Sentences.Blank)) is not { } excerpt) return;
        var marked = string.IsNullOrWhiteSpace(excerpt.Marked) ? say(Sentences.Blank) : hide(excerpt.Marked);
        Item(Sentences.Excerpt, $"{Of(hide(excerpt.Before))} **{Of(marked)}** {Of(hide(excerpt.After))}".Trim());
    }

    private void WriteRelated(IReadOnlyList<Spot> related)
    {
        if (related.Count == 0) return;
        var figures = string.Join(between, related.Take(MostRelated).Select(spot => $"{Printed(spot)} ({Of(Where(spot))})"));
        Item(Sentences.Related, related.Count > MostRelated ? $"{figures} {say(Sentences.AndMore(related.Count))}" : figures);
    }

    private void Write(int number, Suspect suspect, Spot place)
    {
        var repair = Figures.Repaired(suspect) is { } repaired ? $" {Printed(suspect.Spot)} → **{Of(repaired)}**" : "";
        var where = suspect.Spot.Location == place.Location ? "" : $" ({Of(Where(suspect.Spot))})";
        Item(Sentences.Suspect(number), $"{Of(say(suspect.Kind))}{repair}{where}{between}{Of(say(suspect.What))}");
    }

    private void Write(Bridge bridge) => Item(
        Sentences.Bridge, $"{Of(say(bridge.What))}{between}{Figures.Money(bridge.Gap)} = {string.Join(" + ", bridge.Terms.Select(t => $"{Figures.Money(t.Amount)} {Of(say(t.Name))}"))}");

    private string Where(Spot spot) => hide(spot.Where.Length > 0 ? spot.Where : say(spot.Location.Words));

    private string Printed(Spot spot) => string.IsNullOrWhiteSpace(spot.Printed) ? say(Sentences.Blank) : Of(hide(spot.Printed));

    private static string Of(string text) => MarkdownText.Of(text);

    private void Item(Sentence? name, string text)
    {
        if (text.Length > 0) Under(name is null ? "- " + text : $"- {say(name)}{(between == "；" ? "：" : ": ")}{text}");
    }

    private void Under(string text) => Line("   " + text);

    private void Line(string text)
    {
        writer.Write(text);
        writer.Write('\n');
    }
}
