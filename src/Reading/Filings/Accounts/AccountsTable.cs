using Gouji.Model;
using Gouji.Model.Catalogue;
using Gouji.Reading.Mapping;
using Gouji.Reading.Wording;

namespace Gouji.Reading.Filings.Accounts;

/// <summary>Finds the table of an export by its heads and reads its lines.</summary>
internal sealed class AccountsTable
{
    private static readonly (string Column, Stage Stage)[] s_stages =
        [("年初预算", Stage.Original), ("全年预算", Stage.Adjusted), ("决算", Stage.Executed), ("上年决算", Stage.PriorExecuted)];

    private readonly Dictionary<string, Cell> _heads;
    private readonly Unit? _unit;
    private readonly Dictionary<Stage, Unit?> _units = [];

    private AccountsTable(Dictionary<string, Cell> heads, Unit? unit)
    {
        (_heads, _unit) = (heads, unit);
        foreach (var (column, stage) in s_stages)
            if (heads.TryGetValue(column, out var head)) _units[stage] = CellValue.PrintedUnit(head.Text.ReplaceLineEndings("")) ?? unit;
    }

    /// <summary>Whether it is not known in which unit its money is.</summary>
    public bool LacksUnit => _units.Values.Any(u => u is null);

    public List<AccountLine> Lines { get; } = [];

    /// <summary>The tables of a document that have a column of codes and one of money.</summary>
    /// <param name="given">The unit of money where the export prints none.</param>
    public static List<AccountsTable> Of(Document document, Unit? given)
    {
        List<AccountsTable> tables = [];
        Unit? caption = null;
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph paragraph && UnitIn(paragraph.Text) is { } printed) caption = printed;
            if (block is Table table && Read(table, caption, given) is { } read) tables.Add(read);
        }

        return tables;
    }

    private static AccountsTable? Read(Table table, Unit? caption, Unit? given)
    {
        AccountsTable? found = null;
        foreach (var row in table.Rows)
        {
            if (found is not null) { found.Line(row); continue; }
            foreach (var cell in row.Cells) caption = UnitIn(cell.Text) ?? caption;
            var heads = Heads(row);
            if (heads.Keys.Any(k => k.EndsWith("编码", StringComparison.Ordinal)) && s_stages.Any(s => heads.ContainsKey(s.Column))) found = new AccountsTable(heads, caption ?? given);
        }

        return found;
    }

    private static Dictionary<string, Cell> Heads(TableRow row)
    {
        Dictionary<string, Cell> heads = [];
        foreach (var cell in row.Cells.Where(c => !c.IsHidden))
            if (ColumnOf(LabelText.Words(cell.Text.ReplaceLineEndings(""), null)) is { } column) heads.TryAdd(column, cell);
        return heads;
    }

    private static string? ColumnOf(string words)
    {
        if (words.Length is 0 or > 24) return null;
        foreach (var (column, names) in AccountCodes.Heads)
            if (names.Any(n => words.Contains(n, StringComparison.Ordinal))) return column;
        return null;
    }

    private static Unit? UnitIn(string text) => text.Length < 60 && (text.Contains("单位", StringComparison.Ordinal) || text.Contains("金额", StringComparison.Ordinal)) ? CellValue.PrintedUnit(text.Trim()) : null;

    private void Line(TableRow row)
    {
        Dictionary<Stage, decimal> amounts = [];
        foreach (var (column, stage) in s_stages)
            if (_units.TryGetValue(stage, out var unit) && At(row, column) is { } cell && AmountText.Figure(cell.Text, unit ?? Unit.WanYuan) is Amount { Unit.Dimension: Dimension.Money } amount) amounts[stage] = amount.Base;
        var code = Code(row, "任意编码");
        var (economic, functional) = (Code(row, "经济编码"), Code(row, "功能编码"));
        if (code.StartsWith('2')) functional = functional.Length == 0 ? code : functional;
        else if (economic.Length == 0) economic = code;
        var name = At(row, "名称")?.Text.ReplaceLineEndings("").Trim() ?? "";
        if (amounts.Count == 0 || (economic.Length == 0 && functional.Length == 0 && name.Length == 0)) return;
        Lines.Add(new AccountLine(economic, functional, name, amounts, IsBasic(At(row, "性质")?.Text), row.Cells[0].Place));
    }

    private Cell? At(TableRow row, string column)
    {
        if (!_heads.TryGetValue(column, out var head)) return null;
        foreach (var cell in row.Cells)
            if (cell.Covers(head.Column) && !cell.IsHidden) return cell;
        return null;
    }

    /// <summary>The digits a code begins with: 30201, 30201-办公费, [30201]办公费.</summary>
    private string Code(TableRow row, string column)
    {
        var text = (At(row, column)?.Text ?? "").AsSpan().Trim(" \t\u3000\u00a0[【(（'");
        var length = text.IndexOfAnyExceptInRange('0', '9');
        return (length < 0 ? text : text[..length]).ToString();
    }

    private static bool? IsBasic(string? text) => text is null ? null : text.Contains("基本", StringComparison.Ordinal) ? true : text.Contains("项目", StringComparison.Ordinal) ? false : null;
}
