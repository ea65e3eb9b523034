using System.Globalization;

namespace Gouji.Pipeline.Tests.Generated.Tables;

/// <summary>A table of no known form as bureaus make them, drawn from a seed; its figures agree with one another.</summary>
/// <param name="Rows">The cells of each row, heads first.</param>
/// <param name="Checked">The cells, by row and column, that a relation of the table proves.</param>
public sealed record UnknownTable(string Name, string Unit, IReadOnlyList<string[]> Rows, IReadOnlyList<(int Row, int Column)> Checked)
{
    private static readonly string[] s_works = ["道路养护", "河道清淤", "路灯改造", "绿化补植", "垃圾清运", "校舍修缮", "管网改造", "水库加固", "图书购置", "设备更新", "桥梁检测", "公厕建设"];
    private static readonly string[] s_units = ["局机关", "事务中心", "监测站", "执法大队", "服务所", "信息中心"];

    public static UnknownTable Make(int seed)
    {
        var dice = new Random(seed);
        return (seed % 6) switch
        {
            0 => Projects(dice),
            1 => Levels(dice),
            2 => Codes(dice),
            3 => Subtotals(dice),
            4 => Staff(dice),
            _ => Years(dice),
        };
    }

    /// <summary>The table as text, a bar before each cell.</summary>
    public string Text() => $"{Name}\n单位：{Unit}\n" + string.Concat(Rows.Select(r => "| " + string.Join(" | ", r) + " |\n"));

    public UnknownTable With(int row, int column, string text)
    {
        string[][] rows = [.. Rows.Select(r => (string[])r.Clone())];
        rows[row][column] = text;
        return this with { Rows = rows };
    }

    private static UnknownTable Projects(Random dice)
    {
        var isYuan = dice.Next(2) == 0;
        List<decimal[]> figures = [.. Enumerable.Range(0, dice.Next(3, 8)).Select(_ => Spending(dice, isYuan))];
        var names = Names(dice, s_works, figures.Count);
        List<string[]> rows = [["序号", "项目名称", "预算数", "支出数", "执行率", "结余", "备注"]];
        rows.AddRange(figures.Select((f, i) => (string[])[Number(i + 1), names[i], Money(f[0]), Money(f[1]), Percent(f[1] / f[0]), Money(f[0] - f[1]), i == 0 ? "已完工" : ""]));
        var (budget, spent) = (figures.Sum(f => f[0]), figures.Sum(f => f[1]));
        rows.Add(["合计", "", Money(budget), Money(spent), Percent(spent / budget), Money(budget - spent), ""]);
        return new UnknownTable("项目支出明细表", isYuan ? "元" : "万元", rows, All(rows, 1, 2, 3, 4, 5));
    }

    private static UnknownTable Levels(Random dice)
    {
        List<string[]> rows = [["内容", "账面原值", "账面净值"]];
        var (total, net, names) = (0m, 0m, Names(dice, s_works, 12));
        for (var i = 0; i < 3; i++)
        {
            List<(decimal Old, decimal Net)> parts = [.. Enumerable.Range(0, dice.Next(2, 4)).Select(_ => (Amount(dice), Amount(dice)))];
            rows.Add([$"{"一二三"[i]}、{s_units[i]}资产", Money(parts.Sum(p => p.Old)), Money(parts.Sum(p => p.Net))]);
            rows.AddRange(parts.Select((p, n) => (string[])[$"{n + 1}.{names[i * 4 + n]}", Money(p.Old), Money(p.Net)]));
            if (dice.Next(2) == 0) rows.Add(["其中：年内新增", Money(Math.Round(parts[^1].Old / 3, 2)), "——"]);
            (total, net) = (total + parts.Sum(p => p.Old), net + parts.Sum(p => p.Net));
        }

        string[] sum = ["合计", Money(total), Money(net)];
        if (dice.Next(2) == 0) rows.Add(sum);
        else rows.Insert(1, sum);
        return new UnknownTable("资产情况表", "万元", rows, [.. All(rows, 1, 1, 2).Where(c => !rows[c.Row][0].StartsWith("其中", StringComparison.Ordinal))]);
    }

    private static UnknownTable Codes(Random dice)
    {
        List<string[]> rows = [["科目编码", "科目名称", "本年支出合计", "基本支出", "项目支出"]];
        List<string[]> below = [];
        var (basic, project) = (0m, 0m);
        foreach (var code in (string[])["201", "208", "213"])
        {
            List<(decimal Basic, decimal Project)> items = [.. Enumerable.Range(0, dice.Next(2, 4)).Select(_ => (Amount(dice), Amount(dice)))];
            var (b, p) = (items.Sum(i => i.Basic), items.Sum(i => i.Project));
            below.Add([code, "类" + code, Money(b + p), Money(b), Money(p)]);
            below.Add([code + "01", "款" + code, Money(b + p), Money(b), Money(p)]);
            below.AddRange(items.Select((i, n) => (string[])[$"{code}010{n + 1}", $"项{code}第{n}", Money(i.Basic + i.Project), Money(i.Basic), Money(i.Project)]));
            (basic, project) = (basic + b, project + p);
        }

        rows.Add(["合计", "", Money(basic + project), Money(basic), Money(project)]);
        rows.AddRange(below);
        return new UnknownTable("支出决算表", "万元", rows, All(rows, 1, 2, 3, 4));
    }

    private static UnknownTable Subtotals(Random dice)
    {
        List<string[]> rows = [["内容", "数量（个）", "金额"]];
        var (count, money) = (0, 0m);
        for (var group = 0; group < 3; group++)
        {
            List<(int Count, decimal Money)> parts = [.. Enumerable.Range(0, dice.Next(2, 5)).Select(_ => (dice.Next(2, 40), Amount(dice)))];
            rows.AddRange(parts.Select((p, i) => (string[])[$"{s_units[group]}{s_works[i]}", Number(p.Count), Money(p.Money)]));
            rows.Add(["小计", Number(parts.Sum(p => p.Count)), Money(parts.Sum(p => p.Money))]);
            (count, money) = (count + parts.Sum(p => p.Count), money + parts.Sum(p => p.Money));
        }

        rows.Add(["合计", Number(count), Money(money)]);
        return new UnknownTable("采购情况表", "万元", rows, All(rows, 1, 1, 2));
    }

    private static UnknownTable Staff(Random dice)
    {
        List<string[]> rows = [["单位", "编制数（人）", "实有人数（人）合计", "行政（人）", "事业（人）"]];
        List<int[]> figures = [.. Enumerable.Range(0, dice.Next(3, 6)).Select(_ => (int[])[dice.Next(40, 60), dice.Next(2, 20), dice.Next(2, 20)])];
        rows.AddRange(figures.Select((f, i) => (string[])[s_units[i], Number(f[0]), Number(f[1] + f[2]), Number(f[1]), Number(f[2])]));
        rows.Add(["合计", Number(figures.Sum(f => f[0])), Number(figures.Sum(f => f[1] + f[2])), Number(figures.Sum(f => f[1])), Number(figures.Sum(f => f[2]))]);
        return new UnknownTable("人员情况表", "人", rows, All(rows, 1, 1, 2, 3, 4));
    }

    private static UnknownTable Years(Random dice)
    {
        List<string[]> rows = [["内容", "上年数", "本年数", "增减额", "增减%"]];
        List<(decimal Then, decimal Now)> figures = [.. Enumerable.Range(0, dice.Next(4, 7)).Select(_ => (Amount(dice), Amount(dice)))];
        var names = Names(dice, s_works, figures.Count);
        rows.AddRange(figures.Select((f, i) => Change(names[i], f.Then, f.Now)));
        rows.Add(Change("合计", figures.Sum(f => f.Then), figures.Sum(f => f.Now)));
        if (dice.Next(2) == 0) rows.Insert(1, ["其他杂项", "0", "0", "0", "——"]);
        return new UnknownTable("经费增减情况表", "万元", rows, [.. All(rows, 1, 1, 2, 3, 4).Where(c => rows[c.Row][0] != "其他杂项")]);
    }

    private static string[] Change(string name, decimal then, decimal now) => [name, Money(then), Money(now), Money(now - then), Percent((now - then) / then)];

    private static decimal[] Spending(Random dice, bool isYuan)
    {
        var budget = Amount(dice) * (isYuan ? 10000 : 1);
        return [budget, Math.Round(budget * dice.Next(700, 1000) / 1000, 2)];
    }

    private static decimal Amount(Random dice) => dice.Next(1000, 99999) / 100m;

    private static List<(int Row, int Column)> All(List<string[]> rows, int first, params int[] columns) =>
        [.. Enumerable.Range(first, rows.Count - first).SelectMany(r => columns.Select(c => (r, c)))];

    private static string[] Names(Random dice, string[] from, int count)
    {
        string[] names = [.. from];
        dice.Shuffle(names);
        return names[..count];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Money(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Percent(decimal share) => (share * 100).ToString("0.00", CultureInfo.InvariantCulture) + "%";
}
