using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>No long sentence stands twice in the report; told once with the number of sentences.</summary>
internal sealed class TXT010 : ICodedRule
{
    private const int ShortSentence = 25;

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        Dictionary<int, (Passage Passage, int Start, int Length)> seen = [];
        List<(Spot First, Spot Again)> twice = [];
        foreach (var passage in ReportText.Of(context.Book).Body) Take(passage, seen, twice);
        if (twice.Count > 0) yield return context.Fails("fails", twice[0].Again, null, [twice[0].First, .. twice.Skip(1).Select(t => t.Again)], "twice", ("个数", twice.Count), ("原文", twice[0].Again.Printed), ("处", twice[0].First.Where));
        else if (seen.Count > 1) yield return context.Holds();
    }

    private static void Take(Passage passage, Dictionary<int, (Passage Passage, int Start, int Length)> seen, List<(Spot, Spot)> twice)
    {
        var text = passage.Text;
        for (var start = 0; start < text.Length;)
        {
            var end = Sentences.End(text, start);
            var sentence = text.AsSpan(start, end - start).Trim();
            var key = string.GetHashCode(sentence, StringComparison.Ordinal);
            if (sentence.Length >= ShortSentence && !(start > 0 && IsOfFigures(sentence)) && !seen.TryAdd(key, (passage, start, end - start)) && IsSame(seen[key], sentence))
                twice.Add((seen[key].Passage.Spot(seen[key].Start, seen[key].Length), passage.Spot(start, end - start)));
            start = end;
        }
    }

    /// <summary>年初预算为…，支出决算为…，完成…% is said again of each thing that a paragraph opens with.</summary>
    private static bool IsOfFigures(ReadOnlySpan<char> sentence)
    {
        var digits = 0;
        foreach (var c in sentence)
            if (char.IsAsciiDigit(c)) digits++;
        return digits * 5 >= sentence.Length;
    }

    private static bool IsSame((Passage Passage, int Start, int Length) first, ReadOnlySpan<char> sentence) =>
        first.Passage.Text.AsSpan(first.Start, first.Length).Trim().SequenceEqual(sentence);
}
