using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Model.Filings;

namespace Gouji.Reading.Filings.Accounts;

/// <summary>Adds up lines of the accounts to facts: only lines without parts of their own, so that nothing counts twice; totals are checked against them.</summary>
internal sealed class AccountsSums(int year)
{
    /// <summary>A cent: what exports round away.</summary>
    private const decimal Tolerance = 0.000001m;

    private static readonly string[] s_totals = ["合计", "总计", "小计"];

    private readonly Dictionary<FactKey, (decimal Sum, Location Place, bool IsSure)> _sums = [];
    private readonly List<string> _classes = [];

    /// <summary>The facts with their sums in 万元, where the first line stands, and whether it is known that the lines are of basic spending where that matters.</summary>
    public IReadOnlyDictionary<FactKey, (decimal Sum, Location Place, bool IsSure)> Sums => _sums;

    /// <summary>The function classes met, in their order; their places here are their ordinals.</summary>
    public IReadOnlyList<string> Classes => _classes;

    public List<AccountLine> Mapped { get; } = [];

    public List<AccountLine> Unmapped { get; } = [];

    public List<Question> Questions { get; } = [];

    public void Add(IReadOnlyList<AccountLine> lines)
    {
        List<AccountLine> coded = [.. lines.Where(l => l.HasCode)];
        var parents = Parents(coded);
        List<AccountLine> leaves = [.. coded.Where(l => !parents.Contains((l.Functional, l.Economic)))];
        foreach (var line in leaves) Count(line);
        foreach (var parent in coded.Where(l => parents.Contains((l.Functional, l.Economic)))) Check(parent, leaves.Where(l => IsUnder(l, parent)));
        foreach (var total in lines.Where(l => !l.HasCode))
        {
            if (s_totals.Any(t => FiledValue.Plain(total.Name).EndsWith(t, StringComparison.Ordinal)) && FiledValue.Plain(total.Name) != "小计") Check(total, leaves);
            else Unmapped.Add(total);
        }
    }

    /// <summary>Every code that stands above another of the export, by itself or with the code beside it.</summary>
    private static HashSet<(string, string)> Parents(List<AccountLine> lines)
    {
        HashSet<(string, string)> parents = [];
        foreach (var line in lines)
            foreach (var functional in Prefixes(line.Functional))
                foreach (var economic in Prefixes(line.Economic))
                    if ((functional, economic) != (line.Functional, line.Economic)) parents.Add((functional, economic));
        return parents;
    }

    /// <summary>The code and those above it, of three, five and seven digits; nothing at all stands above every code.</summary>
    private static IEnumerable<string> Prefixes(string code)
    {
        yield return "";
        foreach (var length in (int[])[3, 5, 7])
            if (length < code.Length) yield return code[..length];
        if (code.Length > 0) yield return code;
    }

    private static bool IsUnder(AccountLine line, AccountLine parent) =>
        line.Functional.StartsWith(parent.Functional, StringComparison.Ordinal) && line.Economic.StartsWith(parent.Economic, StringComparison.Ordinal)
        && (parent.IsBasic is null || line.IsBasic == parent.IsBasic);

    private void Count(AccountLine line)
    {
        HashSet<FactKey> facts = [];
        foreach (var (stage, amount) in line.Amounts)
            foreach (var (concept, item, isSure) in Meanings(line))
            {
                var key = new FactKey(concept, stage, FundScope.Unstated, item);
                var before = _sums.GetValueOrDefault(key, (0, line.Place, true));
                _sums[key] = (before.Sum + amount, before.Place, before.IsSure && isSure);
                facts.Add(key);
            }

        if (facts.Count > 0) Mapped.Add(line with { Facts = [.. facts] });
        else Unmapped.Add(line);
    }

    private IEnumerable<(Concept Concept, ItemKey? Item, bool IsSure)> Meanings(AccountLine line)
    {
        foreach (var code in AccountCodes.All)
            if ((code.Code == line.Economic || code.Code == Class(line.Economic)) && !(code.IsOfBasic && line.IsBasic == false))
                yield return (code.Concept, null, !code.IsOfBasic || line.IsBasic is not null);
        if (ClassOf(line.Functional) is not { } item) yield break;
        yield return (Vocabulary.Default["类.总支出"], item, true);
        if (line.IsBasic is { } isBasic) yield return (Vocabulary.Default[isBasic ? "类.基本支出" : "类.项目支出"], item, true);
    }

    /// <summary>Items under a five-digit code count with it, and a class with its three digits.</summary>
    private static string Class(string code) => code.Length > 3 ? code[..3] : "";

    private ItemKey? ClassOf(string code)
    {
        if (code.Length < 3) return null;
        var name = Vocabulary.Default.FunctionClasses.FirstOrDefault(c => c.Code == code[..3] && c.IsNamedSoIn(year))?.Name;
        if (name is null) return null;
        if (!_classes.Contains(name)) _classes.Add(name);
        return new ItemKey("类", _classes.IndexOf(name) + 1);
    }

    private void Check(AccountLine total, IEnumerable<AccountLine> parts)
    {
        List<AccountLine> listed = [.. parts];
        foreach (var (stage, stated) in total.Amounts)
        {
            var sum = listed.Sum(l => l.Amounts.GetValueOrDefault(stage));
            if (Math.Abs(sum - stated) > Tolerance) Questions.Add(new Question(PrintedFigure.Number(stated, 2), total.Name, total.Place, Sentences.PartsDiffer(total.Name, stated, sum)));
        }
    }
}
