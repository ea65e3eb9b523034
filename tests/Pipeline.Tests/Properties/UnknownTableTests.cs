using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Gouji.Checking;
using Gouji.Model;
using Gouji.Pipeline.Tests.Generated.Tables;
using Gouji.Pipeline.Tests.Reading.Mapping;
using Shouldly;
using Xunit;

namespace Gouji.Pipeline.Tests.Properties;

/// <summary>Tables of no known form: what agrees is left in peace, and one changed figure is found and pointed at.</summary>
public sealed class UnknownTableTests
{
    private static readonly Arbitrary<int> s_seeds = Arb.From(Gen.Choose(1, 100_000));

    [Fact]
    public void ConsistentTable_HasNoFinding() => Prop.ForAll(s_seeds, seed =>
    {
        var table = UnknownTable.Make(seed);
        Findings(table).Select(f => $"{f.Rule.Id} {f.Message.Zh}").ShouldBeEmpty($"seed {seed}\n{table.Text()}");
    }).Check(Reproducible.Runs(60));

    [Fact]
    public void ChangedFigure_IsFoundAndNamed() => Prop.ForAll(s_seeds, seed =>
    {
        var table = UnknownTable.Make(seed);
        List<string> lost = [];
        foreach (var (row, column) in table.Checked.Where((_, i) => (i + seed) % 3 == 0))
        {
            var changed = Changed(table.Rows[row][column], seed + row);
            if (!Findings(table.With(row, column, changed)).Exists(f => GeneratedReports.Names(f, changed))) lost.Add($"{row},{column}: {changed}");
        }

        lost.ShouldBeEmpty($"seed {seed}\n{table.Text()}");
    }).Check(Reproducible.Runs(30));

    /// <summary>Another digit somewhere before the point.</summary>
    private static string Changed(string printed, int seed)
    {
        var digits = printed.ToCharArray();
        var whole = printed.Contains('.') ? printed.IndexOf('.', StringComparison.Ordinal) : digits.Length;
        var at = Enumerable.Range(0, whole).Where(i => char.IsAsciiDigit(digits[i])).ElementAt(seed % Enumerable.Range(0, whole).Count(i => char.IsAsciiDigit(digits[i])));
        digits[at] = digits[at] == '9' ? '4' : (digits[at] - '0' + 1).ToString(CultureInfo.InvariantCulture)[0];
        return new string(digits);
    }

    /// <summary>A table with the codes of accounts may be read as one of the final accounts, whose rules then speak.</summary>
    private static List<Finding> Findings(UnknownTable table) =>
        [.. Auditor.Default.Audit(SomeReport.Read("报告.txt", Encoding.UTF8.GetBytes(SomeReport.Opening + SomeReport.Plain + "\n" + table.Text()))).Findings.Where(f => f.Rule.Id.StartsWith("GEN", StringComparison.Ordinal) || f.Rule.Id is "BAL024" or "BAL025")];
}
