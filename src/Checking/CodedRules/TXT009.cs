using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>A claim of achievement has its figure in the same breath; told once with the claims.</summary>
internal sealed class TXT009 : ICodedRule
{
    private static readonly string[] s_claims = ["超额完成", "历史新高", "大幅提升", "大幅提高", "大幅增长", "大幅下降", "大幅减少", "显著提升", "显著提高", "显著增长", "显著下降", "成倍增长", "翻番", "遥遥领先"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        List<Spot> claims = [];
        var seen = false;
        foreach (var passage in ReportText.Of(context.Book).Body)
            foreach (var word in s_claims)
                for (var at = passage.Text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = passage.Text.IndexOf(word, at + 1, StringComparison.Ordinal))
                {
                    seen = true;
                    var (start, end) = Clause(passage.Text, at);
                    if (!IsBacked(passage.Text, start, end)) claims.Add(passage.Spot(start, end - start));
                }

        if (claims.Count > 0) yield return context.Fails("fails", claims[0], null, claims.Skip(1), "claims", ("个数", claims.Count), ("原文", Joined.Names([.. claims.Select(c => c.Printed)])));
        else if (seen) yield return context.Holds();
    }

    private static (int Start, int End) Clause(string text, int at)
    {
        var start = text.AsSpan(0, at).LastIndexOfAny("，。；！：,;") + 1;
        var end = text.AsSpan(at).IndexOfAny("，。；！：,;");
        return (start, end < 0 ? text.Length : at + end);
    }

    /// <summary>A figure in the clause, in the one after it, or a rate in the one before.</summary>
    private static bool IsBacked(string text, int start, int end)
    {
        var next = end + 1 < text.Length && text[end] is '，' or ',' ? Sentences.ClauseEnd(text, end + 1) : end;
        if (Phrases.HasDigit(text.AsSpan(start, next - start))) return true;
        if (start == 0 || text[start - 1] is not ('，' or ',')) return false;
        var before = Clause(text, start - 1).Start;
        return text.AsSpan(before, start - before).ContainsAny('%', '％');
    }
}
