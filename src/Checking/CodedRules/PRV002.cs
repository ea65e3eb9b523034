using Gouji.Checking.CodedRules.Wording;
using Gouji.Model;

namespace Gouji.Checking.CodedRules;

/// <summary>The version to be published bears no names of persons in the line of signatures; told once for each part, and without the names.</summary>
internal sealed class PRV002 : ICodedRule
{
    private static readonly string[] s_fields = ["填表人", "单位负责人"];
    private static readonly string[] s_masks = ["*", "＊", "×", "某", "略", "○", "〇", "X", "x", "签", "章"];
    private static readonly string[] s_offices = ["所", "办", "科", "室", "局", "股", "站", "中心", "部", "政府", "委"];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        foreach (var footer in s_fields.SelectMany(f => context.Book.Of(f)).GroupBy(s => s.Part))
        {
            var named = footer.Where(IsName).ToList();
            if (named.Count > 0) yield return Fail(context, named);
            else if (footer.Any(s => !s.IsBlank)) yield return context.Holds([.. footer]);
        }
    }

    /// <summary>Two to four characters, or a foreign name with dots; neither masked nor an office.</summary>
    private static bool IsName(Statement stated)
    {
        if (stated.Value is not Words { Printed: var text } || Phrases.HasAny(text, s_masks)) return false;
        var letters = 0;
        foreach (var c in text)
            if (Phrases.IsHan(c)) letters++;
            else if (c is not (' ' or '\u3000' or '·' or '•')) return false;
        return letters is >= 2 and <= 8 && (letters <= 4 || text.Contains('·', StringComparison.Ordinal)) && !Array.Exists(s_offices, o => text.EndsWith(o, StringComparison.Ordinal));
    }

    private static Outcome Fail(RuleContext context, List<Statement> named)
    {
        var spots = named.ConvertAll(s => new Spot(s.Place, s.Where, s.Value.Printed[..1] + "**"));
        return context.Fails("fails", spots[0], null, spots.Skip(1), $"names|{named[0].Part}", ("处", named[0].Part), ("栏", string.Join('、', named.Select(s => s.Label))));
    }
}
