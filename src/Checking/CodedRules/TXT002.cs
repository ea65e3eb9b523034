using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>The unit bears one name throughout: its short name is neither doubled at the end nor written with another character.</summary>
internal sealed class TXT002 : ICodedRule
{
    private static readonly string[] s_tails = ["人民政府", "街道办事处", "办事处", "管理委员会", "委员会"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        var body = ReportText.Of(context.Book).Body.ToList();
        if (NameOf(context) is not var (town, tail) || body.Count == 0) yield break;
        List<Spot> variants = [];
        foreach (var passage in body) Find(passage, town, tail, variants);
        if (variants.Count == 0) yield return context.Holds();
        else yield return context.Fails("fails", variants[0], null, variants.Skip(1), "variant", ("原文", variants[0].Printed), ("名称", town), ("全称", town + tail), ("个数", variants.Count));
    }

    /// <summary>青石镇 and 人民政府 of 云岭县青石镇人民政府.</summary>
    private static (string Town, string Tail)? NameOf(RuleContext context)
    {
        var name = context.Book.Filled("单位名称").Select(s => s.Value.Printed).FirstOrDefault() ?? "";
        var tail = Phrases.First(name, s_tails);
        if (tail is null) return null;
        var before = name[..name.IndexOf(tail, StringComparison.Ordinal)];
        var town = before[(before.Length < 2 ? 0 : before.AsSpan(0, before.Length - 1).LastIndexOfAny("市区县州") + 1)..];
        return town.Length is >= 2 and <= 6 ? (town, tail) : null;
    }

    private static void Find(Passage passage, string town, string tail, List<Spot> variants)
    {
        var text = passage.Text;
        if (text.IndexOf(town + town[^1], StringComparison.Ordinal) is >= 0 and var doubled) variants.Add(passage.Spot(doubled, town.Length + 1));
        var end = town[^1] + tail;
        for (var at = text.IndexOf(end, StringComparison.Ordinal); at >= 0; at = text.IndexOf(end, at + 1, StringComparison.Ordinal))
            if (IsMisspelt(text, at + 1 - town.Length, town)) variants.Add(passage.Spot(at + 1 - town.Length, town.Length));
    }

    /// <summary>The same length and one other character: 青石镇 and 清石镇. Names of two characters are too short to tell.</summary>
    private static bool IsMisspelt(string text, int start, string town)
    {
        if (start < 0 || town.Length < 3) return false;
        var differing = 0;
        for (var i = 0; i < town.Length; i++)
            if (text[start + i] != town[i]) differing++;
        return differing == 1 && Phrases.IsHan(text[start]) && text[start] != town[^1];
    }
}
