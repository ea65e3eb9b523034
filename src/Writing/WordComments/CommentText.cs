using Gouji.Model;
using Gouji.Writing.Text;

namespace Gouji.Writing.WordComments;

/// <summary>
/// A finding as the text of a comment, short enough for the margin: severity and rule, the place where the comment cannot stand at it, the sentence, likely
/// causes, bridges, what follows, what to do, the legal basis.
/// </summary>
internal sealed class CommentText(Language language)
{
    private const int MostSuspects = 3;
    private const int MostConsequences = 5;

    /// <param name="isExact">Whether the comment stands at the finding's own place.</param>
    public IEnumerable<CommentLine> Of(Finding finding, bool isExact)
    {
        yield return new CommentLine(Head(finding), IsStrong: true);
        if (!isExact) yield return new CommentLine(Say(Sentences.StandsAt(finding.Place.Location.Words)));
        yield return new CommentLine(Say(finding.Message));
        for (var i = 0; i < Math.Min(MostSuspects, finding.Suspects.Count); i++) yield return new CommentLine(SuspectLine(i + 1, finding.Suspects[i], finding.Place));
        foreach (var bridge in finding.Bridges) yield return Named(Sentences.Bridge, BridgeLine(bridge));
        if (finding.Consequences.Count > 0) yield return new CommentLine(ConsequencesLine(finding.Consequences));
        if (Say(finding.Remedy) is { Length: > 0 } remedy) yield return Named(Sentences.Remedy, remedy);
        if (Say(finding.Rule.Basis) is { Length: > 0 } basis) yield return Named(Sentences.Basis, basis);
    }

    private string Head(Finding finding) => $"{Say(Sentences.Severity(finding.Severity))} · {finding.Rule.Id}";

    private string SuspectLine(int number, Suspect suspect, Spot place)
    {
        var repair = Figures.Repaired(suspect) is { } value ? $" {Printed(suspect.Spot)} → {value}" : "";
        var spot = suspect.Spot.Location == place.Location ? "" : Say(Sentences.InBrackets(suspect.Spot.Where, suspect.Spot.Location.Words));
        return $"{Say(Sentences.Suspect(number))}{Colon}{Say(suspect.Kind)}{repair}{spot}{Stop}{Say(suspect.What)}";
    }

    private string BridgeLine(Bridge bridge) =>
        $"{Say(bridge.What)}{Colon}{Figures.Money(bridge.Gap)} = {string.Join(" + ", bridge.Terms.Select(t => $"{Figures.Money(t.Amount)} {Say(t.Name)}"))}";

    private string ConsequencesLine(IReadOnlyList<Finding> consequences)
    {
        var named = string.Join(Stop, consequences.Take(MostConsequences).Select(c => $"{c.Rule.Id} {c.Place.Where}"));
        return $"{Say(Sentences.Consequences(consequences.Count))}{named}{(consequences.Count > MostConsequences ? Stop + Say(Sentences.AndMore(consequences.Count)) : "")}";
    }

    private CommentLine Named(Sentence name, string text) => new($"{Say(name)}{Colon}{text}");

    private string Colon => language == Language.English ? ": " : "：";

    private string Stop => language == Language.English ? "; " : "；";

    private string Printed(Spot spot) => string.IsNullOrWhiteSpace(spot.Printed) ? Say(Sentences.Blank) : spot.Printed.Trim();

    private string Say(Sentence sentence) => sentence.In(language);
}
