using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>Chinese sentences have Chinese commas and semicolons; told once with the number of places.</summary>
internal sealed class TXT006 : ICodedRule
{
    public IEnumerable<Outcome> Check(RuleContext context)
    {
        var passages = ReportText.Of(context.Book).Passages;
        List<Spot> found = [];
        foreach (var passage in passages) Find(passage, found);
        if (found.Count > 0) yield return Corrected(context.Fails("fails", found[0], null, found.Skip(1), "half-width", ("个数", found.Count), ("原文", found[0].Printed)), found);
        else if (passages.Count > 0) yield return context.Holds();
    }

    /// <summary>Each mark becomes the full-width one; the characters around it stay.</summary>
    private static Outcome Corrected(Outcome outcome, List<Spot> found) => outcome is not Fails fails ? outcome : fails with
    {
        Finding = fails.Finding with { Corrections = [.. found.Select(Correction)] },
    };

    private static Correction Correction(Spot spot)
    {
        var was = spot.Printed[1..2];
        return new Correction(spot with { Location = spot.Location.Within(1, 1), Printed = was }, was, was == "," ? "，" : "；", CheckingSentences.HalfWidth);
    }

    private static void Find(Passage passage, List<Spot> found)
    {
        var text = passage.Text;
        for (var at = text.AsSpan().IndexOfAny(',', ';'); at >= 0;)
        {
            if (at > 0 && at + 1 < text.Length && Phrases.IsHan(text[at - 1]) && Phrases.IsHan(text[at + 1])) found.Add(passage.Spot(at - 1, 3));
            var next = text.AsSpan(at + 1).IndexOfAny(',', ';');
            at = next < 0 ? -1 : at + 1 + next;
        }
    }
}
