using Gouji.Checking.Relations;
using Gouji.Model;
using Gouji.Model.Catalogue;

namespace Gouji.Checking.CodedRules;

/// <summary>
/// In a table of the final accounts the total is the sum of the classes, a class of its sections, a section of its items. The level is told by
/// the length of the code: 213, 21301, 2130104. A level of which a row cannot be read, or of which the parts say more than once the same, is left alone.
/// </summary>
internal sealed class BAL025 : ICodedRule
{
    private const string Total = "合计";
    private static readonly int[] s_levels = [0, 3, 5, 7];

    public IEnumerable<Outcome> Check(RuleContext context)
    {
        var codes = context.Book.Of("科目.编码").Where(s => !s.IsBlank).GroupBy(s => s.At.Item!).ToDictionary(g => g.Key, g => Digits(g.First().Value.Printed));
        foreach (var column in context.Book.Concepts.Where(c => c.ItemKind == "科目" && c.Dimension == Dimension.Money).ToList())
            foreach (var table in context.Book.Of(column).GroupBy(s => (s.Part, s.At.Stage, s.At.Scope)))
                foreach (var outcome in Table(context, [.. table], codes)) yield return outcome;
    }

    private static IEnumerable<Outcome> Table(RuleContext context, List<Statement> rows, Dictionary<Item, string> codes)
    {
        var coded = rows.Select(r => (Row: r, Code: CodeOf(r, codes))).Where(r => r.Code is not null).ToList();
        if (coded.GroupBy(r => r.Code).Any(g => g.Skip(1).Any())) yield break;
        foreach (var (row, code) in coded)
        {
            var next = Array.IndexOf(s_levels, code!.Length) + 1;
            if (next == 0 || next == s_levels.Length || row.Amount is null) continue;
            List<Statement> below = [.. coded.Where(r => r.Code!.Length == s_levels[next] && r.Code.StartsWith(code, StringComparison.Ordinal)).Select(r => r.Row)];
            if (below.Count > 0 && below.TrueForAll(b => b.Amount is not null || b.IsBlank) && below.Exists(b => b.Amount is not null)) yield return Compare(context, row, below);
        }
    }

    /// <summary>The code of a row; empty for the total, null for what is neither.</summary>
    private static string? CodeOf(Statement row, Dictionary<Item, string> codes)
    {
        if (codes.TryGetValue(row.At.Item!, out var code) && code.Length > 0) return code == Total ? "" : code;
        return Bare(row.At.Item!.Name) == Total ? "" : null;
    }

    private static string Bare(string name) => LabelText.Words(name, null);

    /// <summary>A code, or the word of the total where it stands in the column of codes.</summary>
    private static string Digits(string printed)
    {
        var code = Bare(printed);
        return code == Total ? code : code.AsSpan().ContainsAnyExceptInRange('0', '9') ? "" : code;
    }

    private static Outcome Compare(RuleContext context, Statement row, List<Statement> below)
    {
        var relation = SumClaim.Of(context, row, below);
        var outcome = relation.Verdict is Missed missed ? Fail(context, row, below, missed) : context.Holds([row, .. below]);
        context.Claim(relation, outcome);
        return outcome;
    }

    private static Outcome Fail(RuleContext context, Statement row, List<Statement> below, Missed missed) => context.Fails(
        "fails", row, new Figures(missed.Left.Middle, missed.Right.Middle, Unit.WanYuan, missed.Tolerance), below,
        ("部分", row.Part), ("科目", row.At.Item!.Name), ("名", new Sentence(row.Concept.Name[3..], row.Concept.English)),
        ("算式", string.Join(" + ", below.Where(b => b.Amount is not null).Select(b => FigureText.Of(b.Amount!)))),
        ("左", FigureText.Number(missed.Left.Middle, Dimension.Money)), ("右", FigureText.Number(missed.Right.Middle, Dimension.Money)),
        ("差", FigureText.Number(Math.Abs(missed.Difference), Dimension.Money)), ("单位", Unit.WanYuan.Name));
}
